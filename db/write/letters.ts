import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

export type QueuedLetter = {
  region: string | null
  message: string
  about: string
  address: string
  language: string
  text: { subject: string; html: string; plain: string }
  link?: string
}

/** Queues one letter to one person; the same message about the same thing to the same address is queued once. */
export const insertLetter = async (db: Kysely<DB>, letter: QueuedLetter) => {
  const textId = crypto.randomUUID()
  await db
    .insertInto('letterTexts')
    .values({ id: textId, regionId: letter.region, language: letter.language, ...letter.text })
    .execute()
  await db
    .insertInto('letters')
    .values({
      id: crypto.randomUUID(),
      regionId: letter.region,
      message: letter.message,
      aboutId: letter.about,
      address: letter.address,
      textId,
      linkId: letter.link ?? null,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Keeps the hashes of new links; the tokens are derived again when their letters leave. */
export const addLinks = (
  db: Kysely<DB>,
  purpose: string,
  links: readonly { id: string; subject: string; hash: Buffer }[],
) =>
  sql`select sec.add_links(${purpose}, ${links.map(link => link.id)}::uuid[], ${links.map(link => link.subject)}::uuid[], ${links.map(link => link.hash)}::bytea[])`.execute(
    db,
  )
