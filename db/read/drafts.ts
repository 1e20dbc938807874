import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** A draft as it stands, for whoever holds its link. */
export const findDraft = (db: Kysely<DB>, id: string) =>
  db
    .selectFrom('drafts')
    .select([
      'id',
      'regionId',
      'language',
      'typed',
      'email',
      'title',
      'companyName',
      'file',
      'savedAt',
      'mailedAt',
      'sentAt',
      'needId',
    ])
    .where('id', '=', id)
    .executeTakeFirst()

/** What a draft keeps of its attached document. */
export type DraftFile = {
  key: string
  name: string
  type: string
  bytes: number
  sha256: string
  scan: 'clean' | 'found' | 'not-scanned'
  mayBeSecret: boolean
}

export type Received = { reference: string; receivedAt: Date; company: string | null; person: string | null }

/** The inquiry that a link's draft has become, or null while it is a draft. */
export const findReceived = async (db: Kysely<DB>): Promise<Received | null> => {
  const { rows } = await sql<Received>`select * from sec.received()`.execute(db)
  return rows[0]?.reference ? rows[0] : null
}
