import { findContact, listContactPeople } from '@testbro/db/read/contacts'
import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { setClosed } from '@testbro/db/write/inquiries'
import { contactClosed } from '@testbro/mail/messages/contact-closed'
import { dayOf } from '@testbro/rules/clock'
import { stageOf } from '@testbro/rules/stage'
import { contact as words } from '@testbro/text/contact'
import type { Language } from '@testbro/text/language'
import { idOf, type Reaction } from '../reacting.ts'
import { senderOf } from '../sender-of.ts'
import { tellOffice } from '../tell-office.ts'
import { tellPeople } from './tell-people.ts'

/** Both sides and the office are told how it went; with the last contact, when nobody is asked any more, the inquiry ends too. */
export const whenContactClosed: Reaction = ({ by, ids, addresses, links }) =>
  writing(by, async ({ db }) => {
    const contact = await findContact(db, idOf(ids, 'contact'))
    const inquiry = contact && (await findInquiry(db, contact.inquiryId))
    if (!contact?.closedAt || !inquiry) return
    if (stageOf(inquiry).state === 'finished') await setClosed(db, inquiry.id)

    const region = await getRegion(db, contact.regionId)
    const { companyName: company, unitName: unit, title, reference, outcomeNote, closedAt } = contact
    const organisations: Record<string, string> = { company, unit, office: region.officeName }
    const said = (language: Language): Record<string, string> => words[language].short
    const document = (language: Language) =>
      contactClosed(
        {
          sender: senderOf(region),
          company,
          unit,
          title,
          reference,
          outcome: said(language)[contact.outcome ?? ''] ?? '',
          note: outcomeNote ?? undefined,
          closedBy: organisations[contact.closedBy ?? ''] ?? '',
          closedOn: dayOf(closedAt),
        },
        language,
      )
    const about = contact.id
    await tellPeople(db, {
      contact,
      inquiry,
      people: await listContactPeople(db, contact),
      message: 'contact-closed',
      about,
      addresses,
      links,
      document: (_, language) => document(language),
    })
    await tellOffice(db, {
      region,
      inquiry,
      message: 'contact-closed',
      about,
      addresses,
      page: language => addresses.officeContact(language, region.slug, inquiry.id, contact.id),
      document,
    })
  })
