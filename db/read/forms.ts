import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

/** A region's published form: the newest, or one version of it. */
export const findForm = (db: Kysely<DB>, region: string, name: string, version?: number) =>
  db
    .selectFrom('forms')
    .select(['version', 'questions'])
    .where('regionId', '=', region)
    .where('name', '=', name)
    .where('publishedAt', 'is not', null)
    .$if(version !== undefined, query => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
