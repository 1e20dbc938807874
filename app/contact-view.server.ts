import {
  findContact,
  findIntroducedReply,
  listConfirmations,
  listContactPeople,
  listMessages,
} from '@testbro/db/read/contacts'
import type { Inside } from '@testbro/db/transaction'
import { contactState } from '@testbro/rules/5-contact'
import { addDays, dayOf } from '@testbro/rules/clock'
import { idIn, newId } from './id.ts'
import { notFound } from './visit.server.ts'

// what is said of a link that lives for thirty times 24 hours, so that it holds for the whole of the last day
const wholeDaysAfter = 29

type Named = { contact: string | undefined; inquiry?: string }

/** The contact that an address names, when it is about the inquiry the address names too; otherwise the page is not there. */
export const openContact = async (db: Inside['db'], { contact, inquiry }: Named) => {
  const id = idIn(contact)
  const found = id === null ? undefined : await findContact(db, id)
  if (!found || (inquiry ?? found.inquiryId) !== found.inquiryId) throw notFound()
  return found
}

/** All that the page of a contact shows, the same to both sides and to the office. */
export const readContact = async (db: Inside['db'], named: Named) => {
  const { regionId, ...contact } = await openContact(db, named)
  const key = { regionId, id: contact.id }
  const people = await listContactPeople(db, key)
  const confirmations = await listConfirmations(db, key)
  const messages = await listMessages(db, key)
  const reply = await findIntroducedReply(db, key)
  return {
    regionId,
    contact,
    state: contactState({ closedAt: contact.closedAt, confirmed: confirmations.length }),
    people: people.map(({ id, side, name, email, phone }) => ({ id, side, name, email, phone })),
    confirmations,
    messages,
    reply: reply ?? null,
    linkUntil: contact.closedAt && addDays(dayOf(contact.closedAt), wholeDaysAfter),
    messageId: newId(),
  }
}
export type ShownContact = Awaited<ReturnType<typeof readContact>>
