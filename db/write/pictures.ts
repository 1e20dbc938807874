import type { AltTexts } from '@testbro/rules/picture'
import { type Kysely, sql } from 'kysely'
import type { KeptPicture } from '../read/entries.ts'
import type { DB } from '../schema.ts'

type Added = KeptPicture & AltTexts & { id: string; by: string }

/** A picture of an environment; false when its id is taken. */
export const insertPicture = async (
  db: Kysely<DB>,
  { region, environment }: { region: string; environment: string },
  { id, by, ...picture }: Added,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('environmentPictures')
    .values({ regionId: region, id, environmentId: environment, ...picture, addedBy: by })
    .onConflict(conflict => conflict.columns(['regionId', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const setAltTexts = (db: Kysely<DB>, picture: string, altTexts: AltTexts) =>
  db.updateTable('environmentPictures').set(altTexts).where('id', '=', picture).execute()

export const setPictureRemoved = (db: Kysely<DB>, picture: string) =>
  db.updateTable('environmentPictures').set({ removedAt: sql`sec.now()` }).where('id', '=', picture).execute()
