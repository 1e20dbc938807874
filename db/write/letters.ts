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

type ManyLetters = {
  region: string
  message: string
  /** The one text of each language. */
  texts: readonly { language: string; subject: string; html: string; plain: string }[]
  /** Each letter is about its reader's own link, which has the id. */
  to: readonly { id: string; email: string; language: string }[]
}

/** The texts with ids of their own, and which of them somebody reads in a language. */
export const withIds = (texts: ManyLetters['texts']) => {
  const kept = texts.map(text => ({ ...text, id: crypto.randomUUID() }))
  const idOf = (language: string) => kept.find(text => text.language === language)?.id ?? null
  return { kept, idOf }
}

/** The rows of texts, for a statement that inserts them. */
export const textRows = (texts: ReturnType<typeof withIds>['kept']) =>
  sql`unnest(${texts.map(({ id }) => id)}::uuid[], ${texts.map(({ language }) => language)}::text[], ${texts.map(({ subject }) => subject)}::text[],
    ${texts.map(({ html }) => html)}::text[], ${texts.map(({ plain }) => plain)}::text[])`

/** Queues the same letter to many people, each with a link of its own, in one statement; each is queued once. */
export const insertLetters = (db: Kysely<DB>, { region, message, texts, to }: ManyLetters) => {
  const { kept, idOf } = withIds(texts)
  return sql`
    with texts as (
      insert into app.letter_texts (id, region_id, language, subject, html, plain)
      select k.id, ${region}::uuid, k.language, k.subject, k.html, k.plain from ${textRows(kept)} as k (id, language, subject, html, plain))
    insert into app.letters (id, region_id, message, about_id, address, text_id, link_id)
    select gen_random_uuid(), ${region}::uuid, ${message}, k.id, k.email, k.text_id, k.id
      from unnest(${to.map(({ id }) => id)}::uuid[], ${to.map(({ email }) => email)}::text[], ${to.map(({ language }) => idOf(language))}::uuid[])
        as k (id, email, text_id)
    on conflict do nothing`.execute(db)
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
