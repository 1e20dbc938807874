import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

type NewNote = { region: string; id: string; inquiry: string; note: string; person: string }

/** False when a note with this id stands already. */
export const insertNote = async (
  db: Kysely<DB>,
  { region, id, inquiry, note, person }: NewNote,
): Promise<boolean> => {
  const kept = await db
    .insertInto('inquiryNotes')
    .values({ regionId: region, id, inquiryId: inquiry, note, writtenBy: person })
    .onConflict(conflict => conflict.columns(['regionId', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}
