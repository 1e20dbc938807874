import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

/** A draft as it stands, for whoever holds its link. */
export const findDraft = (db: Kysely<DB>, id: string) =>
  db
    .selectFrom('drafts')
    .select(['id', 'regionId', 'language', 'typed', 'email', 'title', 'companyName', 'file', 'savedAt', 'mailedAt', 'sentAt'])
    .where('id', '=', id)
    .executeTakeFirst()
export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>

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
