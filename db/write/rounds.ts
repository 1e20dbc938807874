import type { CloseReason } from '@testbro/rules/stage'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'
import { addLinks, textRows, withIds } from './letters.ts'

export type NewRound = {
  region: string
  id: string
  inquiry: string
  ask: string
  /** What the units are shown, as it stands now: never changed after. */
  about: unknown
  message: string
  person: string
  replyBy: Date
  remindAt: Date | null
  invitations: readonly { id: string; unit: string; why: unknown }[]
  /** In the order that their letters leave. The id is also that of the person's link, whose hash is kept. */
  invitees: readonly {
    id: string
    invitation: string
    name: string
    email: string
    language: string
    hash: Buffer
  }[]
  /** The one text of each language. */
  texts: readonly { language: string; subject: string; html: string; plain: string }[]
}

const many = 1000

/**
 * Sends a round: the round, its invitations, who is asked, and a letter to each, in one statement, and then their links. Everything in it
 * hangs on the round's own row: when the round stands already, or another of the inquiry is open, nothing is changed and it is false.
 */
export const insertRound = async (db: Kysely<DB>, round: NewRound): Promise<boolean> => {
  const { invitations, invitees, texts } = round
  const of = <Row, Column extends keyof Row>(rows: readonly Row[], column: Column) =>
    rows.map(row => row[column])
  const { kept } = withIds(texts)
  // a whole region at once takes longer than anything else that a page does
  if (invitees.length > many) await sql`set local statement_timeout = '30s'`.execute(db)
  const { rows } = await sql<{ sent: number }>`
    with round as (
      insert into app.rounds (region_id, id, inquiry_id, ask, about, message, sent_by, reply_by, remind_at)
      values (${round.region}, ${round.id}, ${round.inquiry}, ${round.ask}, ${JSON.stringify(round.about)}::jsonb, ${round.message},
        ${round.person}, ${round.replyBy}, ${round.remindAt})
      on conflict do nothing returning region_id, id, sent_at),
    invited as (
      insert into app.invitations (region_id, id, round_id, unit_id, why)
      select r.region_id, k.id, r.id, k.unit, k.why
        from round r, unnest(${of(invitations, 'id')}::uuid[], ${of(invitations, 'unit')}::uuid[],
          ${invitations.map(({ why }) => JSON.stringify(why))}::jsonb[]) as k (id, unit, why)),
    people as (
      select r.region_id, r.sent_at, k.*
        from round r, unnest(${of(invitees, 'id')}::uuid[], ${of(invitees, 'invitation')}::uuid[], ${of(invitees, 'name')}::text[],
          ${of(invitees, 'email')}::text[], ${of(invitees, 'language')}::text[]) with ordinality as k (id, invitation, name, email, language, place)),
    asked as (
      insert into app.invitees (region_id, id, invitation_id, name, email, language)
      select region_id, id, invitation, name, email, language from people),
    texts as (
      insert into app.letter_texts (id, region_id, language, subject, html, plain)
      select k.id, r.region_id, k.language, k.subject, k.html, k.plain
        from round r, ${textRows(kept)} as k (id, language, subject, html, plain)),
    letters as (
      insert into app.letters (id, region_id, message, about_id, address, text_id, link_id, next_at)
      select gen_random_uuid(), p.region_id, 'invitation', p.id, p.email, t.id, p.id, p.sent_at + p.place * interval '1 microsecond'
        from people p join unnest(${of(kept, 'id')}::uuid[], ${of(kept, 'language')}::text[]) as t (id, language) on t.language = p.language)
    select count(*)::int as sent from round`.execute(db)
  if (rows[0]?.sent !== 1) return false
  await addLinks(
    db,
    'reply',
    invitees.map(({ id, invitation, hash }) => ({ id, subject: invitation, hash })),
  )
  return true
}

/** One reminder more than before, and none by itself after it; false when that one has been sent or the round is closed. */
export const setReminded = async (db: Kysely<DB>, round: string, reminders: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('rounds')
    .set({ reminders, remindedAt: sql`sec.now()`, remindAt: null })
    .where('id', '=', round)
    .where('reminders', '=', reminders - 1)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** There is nobody left to remind. */
export const setNotToRemind = (db: Kysely<DB>, round: string) =>
  db
    .updateTable('rounds')
    .set({ remindAt: null })
    .where('id', '=', round)
    .where('closedAt', 'is', null)
    .execute()

const versionOf = sql<string>`extract(epoch from reply_by)::text`

/** A later end; false when it has been moved since `version` was read, or the round is closed. */
export const setReplyBy = async (
  db: Kysely<DB>,
  round: string,
  { version, replyBy }: { version: string; replyBy: Date },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('rounds')
    .set({ replyBy, extendedAt: sql`sec.now()` })
    .where('id', '=', round)
    .where(versionOf, '=', version)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type Closing = { why: CloseReason; person?: string; answered: number; interested: number }

/** Closes a round for good with how it went; false when it is closed already. */
export const setRoundClosed = async (
  db: Kysely<DB>,
  round: string,
  { why, person, answered, interested }: Closing,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('rounds')
    .set({ closedAt: sql`sec.now()`, closeReason: why, answered, interested })
    .$if(person !== undefined, update => update.set({ closedBy: person }))
    .where('id', '=', round)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
