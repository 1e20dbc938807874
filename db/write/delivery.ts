import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type Claimed = { letter: string; attempt: number }

/** Takes up to `most` due letters, one of each region in turn, for 30 seconds. */
export const claimLetters = async (db: Kysely<DB>, most: number): Promise<Claimed[]> => {
  const { rows } = await sql<{
    letterId: string
    attempt: number
  }>`select letter_id, attempt from sec.claim_letters(${most})`.execute(db)
  return rows.map(row => ({ letter: row.letterId, attempt: row.attempt }))
}

/** The gate's one commit: the answer names the letters that may end. */
export const commitLetters = async (db: Kysely<DB>, held: readonly Claimed[]): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from sec.commit_letters(${held.map(one => one.letter)}::uuid[], ${held.map(one => one.attempt)}::int[]) as id`.execute(
    db,
  )
  return rows.map(row => row.id)
}

/** Letters whose sender died after its gate: they may have left, so nobody sends them again unasked. */
export const doubtLetters = async (db: Kysely<DB>): Promise<number> => {
  const { rows } = await sql`select * from sec.doubt_letters()`.execute(db)
  return rows.length
}

type LetterLink = { purpose: string; id: string; generation: number }

/** A letter as it is to leave, with the row its personal link is derived from. */
export const findLetterToSend = async (db: Kysely<DB>, id: string) => {
  const letter = await db
    .selectFrom('letters')
    .innerJoin('letterTexts', 'letterTexts.id', 'letters.textId')
    .leftJoin('regions', 'regions.id', 'letters.regionId')
    .leftJoin('regionSettings', 'regionSettings.regionId', 'letters.regionId')
    .select([
      'letters.address',
      'letters.queuedAt',
      'letters.linkId',
      'letterTexts.language',
      'letterTexts.subject',
      'letterTexts.html',
      'letterTexts.plain',
    ])
    .select(['regions.officeName', 'regionSettings.contactEmail'])
    .where('letters.id', '=', id)
    .executeTakeFirst()
  if (!letter) return null
  const { rows } = letter.linkId
    ? await sql<{
        purpose: string | null
        link: string
        generation: number
      }>`select * from sec.link_of_letter()`.execute(db)
    : { rows: [] }
  const [found] = rows
  const link: LetterLink | null = found?.purpose
    ? { purpose: found.purpose, id: found.link, generation: found.generation }
    : null
  return {
    address: letter.address,
    queuedAt: letter.queuedAt,
    language: letter.language === 'en' ? ('en' as const) : ('sv' as const),
    text: { subject: letter.subject, html: letter.html, plain: letter.plain },
    senderName: letter.officeName ?? 'Testbro',
    replyTo: letter.contactEmail,
    link,
  }
}

export const setLetterSettled = (
  db: Kysely<DB>,
  id: string,
  state: 'sent' | 'failed' | 'in_doubt',
  response: string,
) =>
  db
    .updateTable('letters')
    .set({ state, settledAt: sql`sec.now()`, response: response.slice(0, 500) })
    .where('id', '=', id)
    .execute()

/** Back in the queue, to be tried again in so many seconds. */
export const setLetterWaiting = (db: Kysely<DB>, id: string, seconds: number, response: string) =>
  db
    .updateTable('letters')
    .set({
      state: 'queued',
      leaseUntil: sql`'-infinity'`,
      nextAt: sql`sec.now() + make_interval(secs => ${seconds})`,
      response: response.slice(0, 500),
    })
    .where('id', '=', id)
    .execute()
