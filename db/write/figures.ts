import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** Whoever works out a region's figures does it alone until the transaction ends. */
export const lockFigures = (db: Kysely<DB>, region: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`figures ${region}`}, 0))`.execute(db)

/** These are the region's figures from now on, and no others. */
export const keepFigures = async (
  db: Kysely<DB>,
  region: string,
  figures: Readonly<Record<string, number>>,
) => {
  const rows = Object.entries(figures).map(([figure, value]) => ({ regionId: region, figure, value }))
  await db.deleteFrom('publicFigures').where('regionId', '=', region).execute()
  if (rows.length > 0) await db.insertInto('publicFigures').values(rows).execute()
}
