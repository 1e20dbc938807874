import type { Contact, ContactPerson } from '@testbro/db/read/contacts'
import type { Inquiry } from '@testbro/db/read/inquiries'
import type { Inside } from '@testbro/db/transaction'
import type { LetterDocument } from '@testbro/mail/letter-document'
import type { Language } from '@testbro/text/language'
import { keepLink, queueLetter } from '../queue-letter.ts'
import type { Reacting } from '../reacting.ts'
import { asLanguage } from '../sender-of.ts'

type Telling = Pick<Reacting, 'addresses' | 'links'> & {
  contact: Pick<Contact, 'regionId' | 'id'>
  inquiry: Pick<Inquiry, 'id' | 'companyId'>
  people: readonly ContactPerson[]
  message: string
  /** What makes the letter unique, beside the message and the reader. */
  about: string
  document: (person: ContactPerson, language: Language) => LetterDocument
}

/**
 * One letter to each of a contact's people, in their language. A unit's person is led by a link of their own, the company to its page;
 * a company that has never confirmed its address does so first.
 */
export const tellPeople = async (
  db: Inside['db'],
  { contact, inquiry, people, message, about, document, addresses, links }: Telling,
) => {
  const leadsTo = async ({ id, side }: ContactPerson, language: Language) => {
    if (side === 'unit') return { link: id }
    if (inquiry.companyId !== null)
      return { page: addresses.companyContact(language, inquiry.companyId, inquiry.id, contact.id) }
    const link = crypto.randomUUID()
    await keepLink(db, links, 'claim', link, inquiry.id)
    return { link }
  }
  for (const person of people) {
    const language = asLanguage(person.language)
    await queueLetter(db, {
      region: contact.regionId,
      message,
      about,
      to: person.email,
      document: document(person, language),
      leadsTo: await leadsTo(person, language),
    })
  }
}
