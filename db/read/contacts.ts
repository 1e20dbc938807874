import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

const whole = (db: Kysely<DB>) =>
  db
    .selectFrom('contacts')
    .innerJoin('inquiries', join =>
      join
        .onRef('inquiries.regionId', '=', 'contacts.regionId')
        .onRef('inquiries.id', '=', 'contacts.inquiryId'),
    )
    .select([
      'contacts.regionId',
      'contacts.id',
      'contacts.inquiryId',
      'contacts.introducedAt',
      'contacts.message',
      'contacts.unitName',
      'contacts.companyName',
      'contacts.outcome',
      'contacts.outcomeNote',
      'contacts.closedAt',
      'contacts.closedBy',
      'inquiries.reference',
      'inquiries.title',
    ])

/** One contact and the inquiry it is about, as far as the reader may see it. */
export const findContact = (db: Kysely<DB>, id: string) =>
  whole(db).where('contacts.id', '=', id).executeTakeFirst()
export type Contact = NonNullable<Awaited<ReturnType<typeof findContact>>>
type Key = Pick<Contact, 'regionId' | 'id'>

/** Both sides' people with how to reach them, as they were when they were introduced. */
export const listContactPeople = (db: Kysely<DB>, { regionId, id }: Key) =>
  db
    .selectFrom('contactPeople')
    .select(['id', 'side', 'name', 'email', 'phone', 'language'])
    .where('regionId', '=', regionId)
    .where('contactId', '=', id)
    .orderBy('name')
    .orderBy('id')
    .execute()
export type ContactPerson = Awaited<ReturnType<typeof listContactPeople>>[number]

/** What the unit had replied when it was introduced, as far as the reader may see it. */
export const findIntroducedReply = (db: Kysely<DB>, { regionId, id }: Key) =>
  db
    .selectFrom('contacts')
    .innerJoin('replies', join =>
      join
        .onRef('replies.regionId', '=', 'contacts.regionId')
        .onRef('replies.invitationId', '=', 'contacts.invitationId'),
    )
    .select([
      'replies.answer',
      'replies.condition',
      sql<string | null>`replies.earliest`.as('earliest'),
      'replies.comment',
    ])
    .where('contacts.regionId', '=', regionId)
    .where('contacts.id', '=', id)
    .where('replies.releasedAt', 'is not', null)
    .orderBy('replies.version', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The sides that have confirmed that they are in touch. */
export const listConfirmations = (db: Kysely<DB>, { regionId, id }: Key) =>
  db
    .selectFrom('confirmations')
    .select(['side', 'name', 'confirmedAt'])
    .where('regionId', '=', regionId)
    .where('contactId', '=', id)
    .execute()

/** What has been written in a contact, the oldest first, each with its files. */
export const listMessages = async (db: Kysely<DB>, { regionId, id }: Key) => {
  const messages = await db
    .selectFrom('messages')
    .select(['id', 'side', 'author', 'body', 'sentAt'])
    .where('regionId', '=', regionId)
    .where('contactId', '=', id)
    .orderBy('sentAt')
    .orderBy('id')
    .execute()
  const files = await db
    .selectFrom('messageFiles')
    .select(['id', 'messageId', 'name', 'bytes', 'scan'])
    .where('regionId', '=', regionId)
    .where('contactId', '=', id)
    .orderBy('addedAt')
    .execute()
  return messages.map(message => ({
    ...message,
    files: files.filter(file => file.messageId === message.id).map(({ messageId: _, ...file }) => file),
  }))
}

/** One message of a contact; undefined where its id stands for nothing there. */
export const findMessage = (db: Kysely<DB>, { regionId, id }: Key, message: string) =>
  db
    .selectFrom('messages')
    .select(['side', 'author', 'body'])
    .where('regionId', '=', regionId)
    .where('contactId', '=', id)
    .where('id', '=', message)
    .executeTakeFirst()

/** A file of a contact's thread, to be handed out. */
export const findMessageFile = (db: Kysely<DB>, { regionId, id }: Key, file: string) =>
  db
    .selectFrom('messageFiles')
    .select(['key', 'name', 'type', 'scan'])
    .where('regionId', '=', regionId)
    .where('contactId', '=', id)
    .where('id', '=', file)
    .executeTakeFirst()

/** An inquiry's contacts, the first introduced first, and how many sides of each have confirmed. */
export const listContacts = (db: Kysely<DB>, regionId: string, inquiry: string) =>
  whole(db)
    .select(
      sql<number>`(select count(*)::int from app.confirmations f where f.region_id = contacts.region_id and f.contact_id = contacts.id)`.as(
        'confirmed',
      ),
    )
    .where('contacts.regionId', '=', regionId)
    .where('contacts.inquiryId', '=', inquiry)
    .orderBy('contacts.introducedAt')
    .orderBy('contacts.unitName')
    .execute()

/** What somebody who has signed in is called among those who may see it. */
export const findCalled = async (db: Kysely<DB>, person: string): Promise<string | undefined> => {
  const found = await db
    .selectFrom('people')
    .select(['name', 'email'])
    .where('id', '=', person)
    .executeTakeFirst()
  return found && (found.name ?? found.email)
}
