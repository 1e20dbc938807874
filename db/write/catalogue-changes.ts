import { type Kysely, sql } from 'kysely'
import type { CatalogueChange } from '../read/indexed-entries.ts'
import type { DB } from '../schema.ts'

/** The outer index has been told of these. One that has changed once more since stays. */
export const clearCatalogueChanges = (db: Kysely<DB>, region: string, changes: readonly CatalogueChange[]) =>
  sql`
    delete from catalogue_changes c
     using unnest(${changes.map(({ environmentId }) => environmentId)}::uuid[], ${changes.map(({ number }) => number)}::bigint[]) as told (id, number)
     where c.region_id = ${region} and c.environment_id = told.id and c.number = told.number`.execute(db)

/** The outer index is to be told of these again. */
export const noteCatalogueChanges = (db: Kysely<DB>, region: string, ids: readonly string[]) =>
  sql`
    insert into catalogue_changes as c (region_id, environment_id)
    select ${region}::uuid, told from unnest(${ids}::uuid[]) told
    on conflict (region_id, environment_id) do update set number = c.number + 1, changed_at = sec.now()`.execute(
    db,
  )
