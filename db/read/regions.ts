import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

const head = [
  'regions.id',
  'regions.slug',
  'regions.name',
  'regions.officeName',
  'regionSettings.hue',
  'regionSettings.contactEmail',
  'regionSettings.evaluationBeginsIn',
  'regionSettings.decisionIn',
  'regionSettings.unitAnswersIn',
  'regionSettings.reminderOn',
  'regionSettings.verifyAfter',
] as const

const withSettings = (db: Kysely<DB>) =>
  db.selectFrom('regions').innerJoin('regionSettings', 'regionSettings.regionId', 'regions.id').select(head)

/** What every page of a region shows of it; only open regions exist. */
export const findRegion = (db: Kysely<DB>, slug: string) =>
  withSettings(db).where('regions.slug', '=', slug).executeTakeFirst()

export const getRegion = (db: Kysely<DB>, id: string) =>
  withSettings(db).where('regions.id', '=', id).executeTakeFirstOrThrow()

export type Region = NonNullable<Awaited<ReturnType<typeof findRegion>>>

/** The region's own words in one language. */
export const findRegionText = (db: Kysely<DB>, region: string, language: 'sv' | 'en') =>
  db
    .selectFrom('regionTexts')
    .select(['heading', 'lead', 'tests', 'privacy'])
    .where('regionId', '=', region)
    .where('language', '=', language)
    .executeTakeFirst()

export const listRegions = (db: Kysely<DB>) => withSettings(db).orderBy('regions.name').limit(500).execute()
