import { findContact, listContactPeople, listMessages } from '@testbro/db/read/contacts'
import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { contactMessage } from '@testbro/mail/messages/contact-message'
import { idOf, type Reaction } from '../reacting.ts'
import { senderOf } from '../sender-of.ts'
import { tellPeople } from './tell-people.ts'

/** The message, whole, to everybody of the other side; the office's to both. The office reads the thread and gets no letter. */
export const whenMessageSent: Reaction = ({ by, ids, addresses, links }) =>
  writing(by, async ({ db }) => {
    const id = idOf(ids, 'message')
    const contact = await findContact(db, idOf(ids, 'contact'))
    const message = contact && (await listMessages(db, contact)).find(written => written.id === id)
    const inquiry = contact && (await findInquiry(db, contact.inquiryId))
    if (!contact || !message || !inquiry) return
    const region = await getRegion(db, contact.regionId)
    const { companyName: company, unitName: unit, title, reference } = contact
    const organisations: Record<string, string> = { company, unit, office: region.officeName }
    await tellPeople(db, {
      contact,
      inquiry,
      people: (await listContactPeople(db, contact)).filter(({ side }) => side !== message.side),
      message: 'contact-message',
      about: id,
      addresses,
      links,
      document: (_, language) =>
        contactMessage(
          {
            sender: senderOf(region),
            company,
            unit,
            title,
            reference,
            author: message.author,
            organisation: organisations[message.side] ?? '',
            body: message.body,
            files: message.files.map(({ name }) => name),
          },
          language,
        ),
    })
  })
