import { type Kysely, sql } from 'kysely'
import type { LinkPurpose } from '../by.ts'
import type { DB } from '../schema.ts'

type Found = { purpose: LinkPurpose | null; subject: string | null; region: string | null }

/** What a mailed link is for, and the address of the region it belongs to (empty when it belongs to none). */
export const findLink = async (db: Kysely<DB>, tokenHash: Buffer) => {
  const { rows } = await sql<Found>`select * from sec.which_link(${tokenHash})`.execute(db)
  const { purpose, subject, region } = rows[0] ?? { purpose: null, subject: null, region: null }
  if (!purpose || !subject) return null
  const found = region
    ? await db.selectFrom('regions').select('slug').where('id', '=', region).executeTakeFirst()
    : undefined
  return { purpose, subject, slug: found?.slug ?? '' }
}
