import { findContact, listConfirmations, listContactPeople } from '@testbro/db/read/contacts'
import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { contactConfirmed } from '@testbro/mail/messages/contact-confirmed'
import { sides } from '@testbro/rules/5-contact'
import { dayOf } from '@testbro/rules/clock'
import { idOf, type Reaction } from '../reacting.ts'
import { senderOf } from '../sender-of.ts'
import { tellPeople } from './tell-people.ts'

/** The side that has not confirmed is asked to, as long as the contact is open. */
export const whenContactConfirmed: Reaction = ({ by, ids, addresses, links }) =>
  writing(by, async ({ db }) => {
    const contact = await findContact(db, idOf(ids, 'contact'))
    const inquiry = contact && (await findInquiry(db, contact.inquiryId))
    if (!contact || contact.closedAt || !inquiry) return
    const confirmations = await listConfirmations(db, contact)
    const other = sides.find(side => side === idOf(ids, 'side'))
    const confirmed = confirmations.find(({ side }) => side === other)
    if (!other || !confirmed || confirmations.length > 1) return
    const region = await getRegion(db, contact.regionId)
    const { companyName: company, unitName: unit, title, reference } = contact
    await tellPeople(db, {
      contact,
      inquiry,
      people: (await listContactPeople(db, contact)).filter(({ side }) => side !== other),
      message: 'contact-confirmed',
      about: contact.id,
      addresses,
      links,
      document: (_, language) =>
        contactConfirmed(
          {
            sender: senderOf(region),
            company,
            unit,
            title,
            reference,
            other,
            name: confirmed.name,
            confirmedOn: dayOf(confirmed.confirmedAt),
          },
          language,
        ),
    })
  })
