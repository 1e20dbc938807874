import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** The region's words in both languages. `version` changes at every save; it is compared, never read. */
export const listTexts = (db: Kysely<DB>, region: string) =>
  db
    .selectFrom('regionTexts')
    .select([
      'language',
      'heading',
      'lead',
      'tests',
      'privacy',
      sql<string>`extract(epoch from updated_at)::text`.as('version'),
    ])
    .where('regionId', '=', region)
    .execute()
