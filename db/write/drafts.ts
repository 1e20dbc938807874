import { type Kysely, sql } from 'kysely'
import type { DraftFile } from '../read/drafts.ts'
import type { DB, Json } from '../schema.ts'

type Kept = {
  region: string
  draft: string
  language: string
  typed: Readonly<Record<string, readonly string[]>>
  email: string | null
  file: DraftFile | null | undefined
  need: string | undefined
}

/** Keeps a draft as it stands: the newest typing wins. A file stays until another takes its place, and so does the need
 * that it answers (`undefined` leaves them). */
export const keepDraft = (db: Kysely<DB>, { region, draft, language, typed, email, file, need }: Kept) =>
  db
    .insertInto('drafts')
    .values({
      regionId: region,
      id: draft,
      language,
      typed: json(typed),
      email,
      file: file ? json(file) : null,
      needId: need ?? null,
    })
    .onConflict(conflict =>
      conflict.columns(['regionId', 'id']).doUpdateSet({
        language,
        typed: json(typed),
        email,
        savedAt: sql`sec.now()`,
        sentAt: null,
        ...(file === undefined ? {} : { file: file === null ? null : json(file) }),
        ...(need !== undefined && { needId: need }),
      }),
    )
    .execute()

type Ready = {
  title: string | null
  companyName: string | null
  orgNumber: string | null
  orgCountry: string | null
  senderKind: string | null
  contactName: string | null
  email: string | null
  phone: string | null
  formVersion: number
  answers: unknown
}

/** The draft has been judged and waits for its address to be confirmed. */
export const setDraftSent = (db: Kysely<DB>, draft: string, ready: Ready) =>
  db
    .updateTable('drafts')
    .set({ ...ready, answers: json(ready.answers), sentAt: sql`sec.now()` })
    .where('id', '=', draft)
    .execute()

/** Its link has been asked for by mail, so the draft is kept for 30 days. */
export const setDraftMailed = (db: Kysely<DB>, draft: string) =>
  db.updateTable('drafts').set({ mailedAt: sql`sec.now()`, sentAt: null }).where('id', '=', draft).execute()

export const deleteDraft = (db: Kysely<DB>, draft: string) =>
  db.deleteFrom('drafts').where('id', '=', draft).execute()

const json = (value: unknown) => sql<Json>`${JSON.stringify(value)}::jsonb`

/** Erases what the policy lets a job erase: drafts that have been left for longer than they are kept. Returns their documents' keys. */
export const deleteAbandonedDrafts = async (db: Kysely<DB>): Promise<string[]> => {
  const erased = await db.deleteFrom('drafts').returning('file').execute()
  return erased.flatMap(({ file }) => (file as DraftFile | null)?.key ?? [])
}
