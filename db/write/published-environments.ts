import { type InsertObject, type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

const copies = ['publicEnvironments', 'networkEnvironments'] as const
type Copies = (typeof copies)[number]
export type Published = Omit<InsertObject<DB, Copies>, 'changedAt'> & { regionId: string; id: string }

/** Whoever publishes something of a region does it alone until the transaction ends. */
export const lockPublishing = (db: Kysely<DB>, region: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`publish ${region}`}, 0))`.execute(db)

/** Publishes an environment as it now is; a copy that says the same already is left as it stands. */
export const publish = async (db: Kysely<DB>, row: Published, isPublic: boolean) => {
  await keep(db, 'networkEnvironments', row)
  if (isPublic) await keep(db, 'publicEnvironments', row)
  else await remove(db, 'publicEnvironments', row.regionId, row.id)
}

export const unpublish = async (db: Kysely<DB>, region: string, id: string) => {
  for (const copy of copies) await remove(db, copy, region, id)
}

const remove = (db: Kysely<DB>, copy: Copies, region: string, id: string) =>
  db.deleteFrom(copy).where('regionId', '=', region).where('id', '=', id).execute()

const keep = (db: Kysely<DB>, copy: Copies, row: Published) => {
  const name = sql.table(copy === 'publicEnvironments' ? 'public_environments' : 'network_environments')
  const { regionId: _, id: __, ...said } = row
  return db
    .insertInto(copy)
    .values(row)
    .onConflict(conflict =>
      conflict
        .columns(['regionId', 'id'])
        .doUpdateSet(({ ref }) => ({
          ...Object.fromEntries(
            Object.keys(said).map(column => [column, ref(`excluded.${column}` as never)]),
          ),
          changedAt: sql`sec.now()`,
        }))
        .where(
          sql<boolean>`to_jsonb(${name}.*) - 'changed_at' is distinct from to_jsonb(excluded.*) - 'changed_at'`,
        ),
    )
    .execute()
}
