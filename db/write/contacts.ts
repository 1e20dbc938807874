import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type NewContact = {
  region: string
  id: string
  inquiry: string
  invitation: string
  person: string
  message: string
  unitName: string
  companyName: string
}

/** False when its id is taken, or the unit is introduced already: one contact an invitation. */
export const insertContact = async (db: Kysely<DB>, contact: NewContact): Promise<boolean> => {
  const kept = await db
    .insertInto('contacts')
    .values({
      regionId: contact.region,
      id: contact.id,
      inquiryId: contact.inquiry,
      invitationId: contact.invitation,
      introducedBy: contact.person,
      message: contact.message,
      unitName: contact.unitName,
      companyName: contact.companyName,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

/** Whoever else acts in the contact waits, so that nobody writes in one that is being closed. */
export const lockContact = (db: Kysely<DB>, contact: string) =>
  db.selectFrom('contacts').select('id').where('id', '=', contact).forNoKeyUpdate().execute()

type NewPerson = {
  id: string
  side: 'company' | 'unit'
  name: string
  email: string
  phone: string | null
  language: string
}

export const insertContactPeople = (
  db: Kysely<DB>,
  region: string,
  contact: string,
  people: readonly NewPerson[],
) =>
  db
    .insertInto('contactPeople')
    .values(people.map(person => ({ regionId: region, contactId: contact, ...person })))
    .execute()

/** From now on the company reads the reply that led to its introduction. */
export const setReplyReleased = (db: Kysely<DB>, invitation: string, version: number) =>
  db
    .updateTable('replies')
    .set({ releasedAt: sql`sec.now()` })
    .where('invitationId', '=', invitation)
    .where('version', '=', version)
    .where('releasedAt', 'is', null)
    .execute()

type Side = 'company' | 'unit' | 'office'
type NewMessage = { region: string; id: string; contact: string; side: Side; author: string; body: string }

/** False when a message with this id stands already. */
export const insertMessage = async (db: Kysely<DB>, message: NewMessage): Promise<boolean> => {
  const kept = await db
    .insertInto('messages')
    .values({
      regionId: message.region,
      id: message.id,
      contactId: message.contact,
      side: message.side,
      author: message.author,
      body: message.body,
    })
    .onConflict(conflict => conflict.columns(['regionId', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

type NewFile = {
  key: string
  name: string
  type: string
  bytes: number
  sha256: string
  scan: 'clean' | 'found' | 'not-scanned'
}

export const insertMessageFile = (
  db: Kysely<DB>,
  { region, contact, message }: { region: string; contact: string; message: string },
  { key, name, type, bytes, sha256, scan }: NewFile,
) =>
  db
    .insertInto('messageFiles')
    .values({
      regionId: region,
      contactId: contact,
      messageId: message,
      key,
      name,
      type,
      bytes,
      sha256,
      scan,
    })
    .execute()

/** False when the side has confirmed already. */
export const insertConfirmation = async (
  db: Kysely<DB>,
  region: string,
  contact: string,
  side: 'company' | 'unit',
  name: string,
): Promise<boolean> => {
  const kept = await db
    .insertInto('confirmations')
    .values({ regionId: region, contactId: contact, side, name })
    .onConflict(conflict => conflict.columns(['regionId', 'contactId', 'side']).doNothing())
    .returning('side')
    .executeTakeFirst()
  return kept !== undefined
}

/** False when somebody has closed it meanwhile: closed is final. */
export const setContactClosed = async (
  db: Kysely<DB>,
  contact: string,
  by: Side,
  { outcome, note }: { outcome: string; note: string | null },
): Promise<boolean> => {
  const closed = await db
    .updateTable('contacts')
    .set({ outcome, outcomeNote: note, closedBy: by, closedAt: sql`sec.now()` })
    .where('id', '=', contact)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return closed !== undefined
}
