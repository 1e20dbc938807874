import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type Texts = { heading: string; lead: string; tests: string; privacy: string }
type Clocks = { evaluationBeginsIn: number; decisionIn: number; unitAnswersIn: number; reminderOn: number }
type Look = { hue: number; contactEmail: string }

/** False when somebody has saved something else since `onVersion` was read; the same words saved twice are no change. */
export const setTexts = async (
  db: Kysely<DB>,
  region: string,
  language: string,
  onVersion: string,
  texts: Texts,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('regionTexts')
    .set({ ...texts, updatedAt: sql`sec.now()` })
    .where('regionId', '=', region)
    .where('language', '=', language)
    .where(({ and, eb, or }) =>
      or([
        sql<boolean>`extract(epoch from updated_at)::text = ${onVersion}`,
        and([
          eb('heading', '=', texts.heading),
          eb('lead', '=', texts.lead),
          eb('tests', '=', texts.tests),
          eb('privacy', '=', texts.privacy),
        ]),
      ]),
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const setClocks = (db: Kysely<DB>, region: string, clocks: Clocks) =>
  db.updateTable('regionSettings').set(clocks).where('regionId', '=', region).execute()

export const setLook = (db: Kysely<DB>, region: string, look: Look) =>
  db.updateTable('regionSettings').set(look).where('regionId', '=', region).execute()

/** Months until somebody is asked again whether an entry is true. */
export const setVerifyAfter = (db: Kysely<DB>, region: string, verifyAfter: number) =>
  db.updateTable('regionSettings').set({ verifyAfter }).where('regionId', '=', region).execute()
