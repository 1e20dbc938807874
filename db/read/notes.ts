import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

/** What the office has written for itself about an inquiry, the newest first. */
export const listNotes = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('inquiryNotes')
    .leftJoin('people', 'people.id', 'inquiryNotes.writtenBy')
    .select(['inquiryNotes.id', 'inquiryNotes.note', 'inquiryNotes.writtenAt', 'people.name as writtenBy'])
    .where('inquiryNotes.inquiryId', '=', inquiry)
    .orderBy('inquiryNotes.writtenAt', 'desc')
    .orderBy('inquiryNotes.id')
    .limit(200)
    .execute()

export const findNote = (db: Kysely<DB>, id: string) =>
  db.selectFrom('inquiryNotes').select(['inquiryId', 'note']).where('id', '=', id).executeTakeFirst()
