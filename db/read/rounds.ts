import type { CloseReason } from '@testbro/rules/stage'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** What everybody who follows an inquiry may know of its rounds. */
const told = [
  'rounds.regionId',
  'rounds.id',
  'rounds.inquiryId',
  'rounds.ask',
  'rounds.sentAt',
  'rounds.replyBy',
  'rounds.extendedAt',
  'rounds.closedAt',
  'rounds.answered',
  'rounds.interested',
] as const
const closeReason = sql<CloseReason | null>`rounds.close_reason`.as('closeReason')

/** The rounds of an inquiry with how many units each asks, the newest first; a company sees no more of them than this. */
export const listRounds = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('rounds')
    .select(told)
    .select(closeReason)
    .select(from =>
      from
        .selectFrom('invitations')
        .whereRef('invitations.regionId', '=', 'rounds.regionId')
        .whereRef('invitations.roundId', '=', 'rounds.id')
        .select(found => found.fn.countAll<number>().as('n'))
        .as('asked'),
    )
    .where('rounds.regionId', '=', db.selectFrom('inquiries').select('regionId').where('id', '=', inquiry))
    .where('rounds.inquiryId', '=', inquiry)
    .orderBy('rounds.sentAt', 'desc')
    .orderBy('rounds.id')
    .limit(100)
    .execute()

/** One round whole, as an office and its jobs see it. */
export const findRound = (db: Kysely<DB>, id: string) =>
  db
    .selectFrom('rounds')
    .select(told)
    .select(closeReason)
    .select([
      'rounds.about',
      'rounds.message',
      'rounds.remindAt',
      'rounds.remindedAt',
      'rounds.reminders',
      sql<string>`extract(epoch from rounds.reply_by)::text`.as('version'),
    ])
    .where('rounds.id', '=', id)
    .executeTakeFirst()
export type Round = NonNullable<Awaited<ReturnType<typeof findRound>>>

/** The open rounds of the region at hand whose reminder or last day has come, the longest due first. */
export const listDueRounds = async (db: Kysely<DB>, now: Date, most: number): Promise<string[]> => {
  const due = sql<Date>`least(reply_by, coalesce(remind_at, reply_by))`
  const found = await db
    .selectFrom('rounds')
    .select('id')
    .where('closedAt', 'is', null)
    .where(due, '<=', now)
    .orderBy(due)
    .limit(most)
    .execute()
  return found.map(({ id }) => id)
}

/** The open round of an inquiry, if there is one. */
export const findOpenRound = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('rounds')
    .select(['id', 'ask'])
    .where('inquiryId', '=', inquiry)
    .where('closedAt', 'is', null)
    .executeTakeFirst()

type ToWrite = { id: string; email: string; language: string }

/**
 * Everybody who was asked in a round and may still answer: an address that the office has ended in the unit's list opens nothing more.
 * `silent`: only those whose unit has not replied.
 */
export const listInviteesOf = async (
  db: Kysely<DB>,
  round: string,
  { silent }: { silent: boolean },
): Promise<ToWrite[]> => {
  const { rows } = await sql<ToWrite>`
    select p.id, p.email, p.language
      from app.invitations i
      join app.invitees p on p.region_id = i.region_id and p.invitation_id = i.id
     where i.round_id = ${round}
       and (not ${silent}::boolean or not exists (select from app.replies r where r.region_id = i.region_id and r.invitation_id = i.id))
       and not exists (select from app.unit_members m
         where m.region_id = i.region_id and m.unit_id = i.unit_id and m.email = p.email and m.ended_at is not null)
     order by p.id`.execute(db)
  return rows
}

type ReplyRow = {
  version: number
  answer: 'interested' | 'interested-if' | 'not-now' | 'no'
  condition: string | null
  earliest: string | null
  reason: string | null
  comment: string | null
  givenAt: string
  by: string | null
  /** Whether whoever answered was passed the question by a colleague. */
  forwarded: boolean
}
type InvitedRow = {
  id: string
  unitId: string
  unit: string
  introducedAt: Date | null
  forwarded: boolean
  reached: boolean
  replies: ReplyRow[]
}

/** The units of a round by name, with every version of their replies, the newest first. */
export const listInvited = async (db: Kysely<DB>, round: string): Promise<InvitedRow[]> => {
  const { rows } = await sql<InvitedRow>`
    select i.id, i.unit_id as "unitId", u.name as unit, c.introduced_at as "introducedAt", p.forwarded, p.reached, coalesce(r.replies, '[]') as replies
      from app.invitations i
      join app.units u on u.region_id = i.region_id and u.id = i.unit_id
      left join app.contacts c on c.region_id = i.region_id and c.invitation_id = i.id
      join lateral (
        select coalesce(bool_or(p.forward is not null), false) as forwarded,
               coalesce(bool_or(l.state not in ('failed', 'in_doubt', 'held')), true) as reached
          from app.invitees p
          left join app.letters l on l.region_id = p.region_id and l.about_id = p.id and l.message in ('invitation', 'invitation-forwarded')
         where p.region_id = i.region_id and p.invitation_id = i.id) p on true
      left join lateral (
        select json_agg(json_build_object('version', r.version, 'answer', r.answer, 'condition', r.condition, 'earliest', r.earliest,
            'reason', r.reason, 'comment', r.comment, 'givenAt', r.given_at, 'by', w.name, 'forwarded', w.forward is not null)
            order by r.version desc) as replies
          from app.replies r
          left join app.invitees w on w.region_id = r.region_id and w.id = r.invitee_id
         where r.region_id = i.region_id and r.invitation_id = i.id) r on true
     where i.round_id = ${round}
     order by u.name collate "sv-x-icu", i.id`.execute(db)
  return rows
}

/** How many letters of a round there are, how many have left, and how many never will by themselves. */
export const countRoundLetters = async (db: Kysely<DB>, round: string) => {
  const { rows } = await sql<{ all: number; sent: number; failed: number }>`
    select count(*)::int as all, count(*) filter (where l.state = 'sent')::int as sent,
           count(*) filter (where l.state in ('failed', 'in_doubt', 'held'))::int as failed
      from app.invitations i
      join app.invitees p on p.region_id = i.region_id and p.invitation_id = i.id
      join app.letters l on l.region_id = p.region_id and l.about_id = p.id and l.message in ('invitation', 'invitation-forwarded')
     where i.round_id = ${round}`.execute(db)
  return rows[0] ?? { all: 0, sent: 0, failed: 0 }
}

/** How a round has gone: units asked, units that have replied, and units whose newest reply is yes, with a condition or without. */
export const countRound = async (db: Kysely<DB>, round: string) => {
  const { rows } = await sql<{ asked: number; answered: number; interested: number }>`
    select count(*)::int as asked, count(r.answer)::int as answered,
           count(*) filter (where r.answer in ('interested', 'interested-if'))::int as interested
      from app.invitations i
      left join lateral (
        select r.answer from app.replies r where r.region_id = i.region_id and r.invitation_id = i.id order by r.version desc limit 1) r on true
     where i.round_id = ${round}`.execute(db)
  return rows[0] ?? { asked: 0, answered: 0, interested: 0 }
}

/** What units answered last in a round when they were not interested: the answer, the coded reason of a no, and how many. */
export const listRefusals = async (db: Kysely<DB>, round: string) => {
  const { rows } = await sql<{ answer: 'not-now' | 'no'; reason: string | null; count: number }>`
    select r.answer, r.reason, count(*)::int as count
      from app.invitations i
      join lateral (
        select r.answer, r.reason from app.replies r
         where r.region_id = i.region_id and r.invitation_id = i.id order by r.version desc limit 1) r on r.answer in ('not-now', 'no')
     where i.round_id = ${round}
     group by r.answer, r.reason
     order by count desc, r.answer, r.reason`.execute(db)
  return rows
}

type MemberRow = {
  id: string
  name: string
  email: string
  language: string
  deputy: boolean
  awayFrom: string | null
  awayUntil: string | null
}
type AskableRow = {
  id: string
  name: string
  about: string
  cooperating: boolean
  members: MemberRow[]
  environments: { name: string; about: string; sector: string }[]
  openQuestions: number
  replies: ('interested' | 'interested-if' | 'not-now' | 'no')[]
  askedAt: Date | null
}

/**
 * Every unit that may be asked about an inquiry, by name, with what the choice rests on: its people who have not ended, its test
 * environments, how many questions it has open, what it answered to questions of the same sector in three years, and when it was last
 * asked about this one.
 */
export const listAskableUnits = async (
  db: Kysely<DB>,
  { inquiry, sector }: { inquiry: string; sector: string | null },
): Promise<AskableRow[]> => {
  const { rows } = await sql<AskableRow>`
    with past as (
      select i.unit_id, r.closed_at, r.inquiry_id, r.sent_at, a.answer, s.value as sectors
        from app.rounds r
        join app.invitations i on i.region_id = r.region_id and i.round_id = r.id
        left join lateral (
          select a.answer from app.replies a where a.region_id = i.region_id and a.invitation_id = i.id order by a.version desc limit 1) a on true
        left join lateral (
          select q.value from app.inquiry_answers q
           where q.region_id = r.region_id and q.inquiry_id = r.inquiry_id and q.question = 'sector' order by q.version desc limit 1) s on true
       where r.sent_at > sec.now() - interval '3 years'),
    asked as (
      select unit_id, count(*) filter (where closed_at is null and answer is null)::int as open,
             coalesce(json_agg(answer) filter (where answer is not null and inquiry_id <> ${inquiry} and sectors @> array[${sector}::text]), '[]') as replies,
             max(sent_at) filter (where inquiry_id = ${inquiry}) as at
        from past group by unit_id),
    people as (
      select m.unit_id, json_agg(json_build_object('id', m.id, 'name', m.name, 'email', m.email, 'language', m.language, 'deputy', m.deputy,
          'awayFrom', m.away_from, 'awayUntil', m.away_until) order by m.deputy, m.name collate "sv-x-icu", m.id) as members
        from app.unit_members m where m.ended_at is null group by m.unit_id),
    tested as (
      select e.unit_id, json_agg(json_build_object('name', e.name, 'about', e.about_sv, 'sector', e.sector) order by e.name, e.id) as environments
        from app.environments e group by e.unit_id)
    select u.id, u.name, u.about, u.cooperating, coalesce(p.members, '[]') as members, coalesce(e.environments, '[]') as environments,
           coalesce(a.open, 0) as "openQuestions", coalesce(a.replies, '[]') as replies, a.at as "askedAt"
      from app.units u
      left join people p on p.unit_id = u.id
      left join tested e on e.unit_id = u.id
      left join asked a on a.unit_id = u.id
     where u.ended_at is null
     order by u.name collate "sv-x-icu", u.id`.execute(db)
  return rows
}
export type AskableUnit = Awaited<ReturnType<typeof listAskableUnits>>[number]

/** Every answer about an inquiry as it stands now: to the inquiry's own form, and to the evaluation's, which completes it. */
export const listStandingAnswers = async (db: Kysely<DB>, inquiry: string) => {
  const { rows } = await sql<{
    question: string
    value: string[]
    mayBeSecret: boolean
    form: 'inquiry' | 'evaluation'
  }>`
    with given as (
      select a.question, a.value, a.may_be_secret, 'evaluation' as form
        from app.evaluation_answers a
       where a.inquiry_id = ${inquiry} and (a.major, a.minor) = (
         select v.major, v.minor from app.evaluation_versions v
          where v.region_id = a.region_id and v.inquiry_id = a.inquiry_id order by v.major desc, v.minor desc limit 1)
      union all
      select a.question, a.value, a.may_be_secret, 'inquiry'
        from app.inquiry_answers a
       where a.inquiry_id = ${inquiry} and a.version = (
         select max(v.version) from app.inquiry_versions v where v.region_id = a.region_id and v.inquiry_id = a.inquiry_id))
    select distinct on (question) question, value, may_be_secret as "mayBeSecret", form from given order by question, form`.execute(
    db,
  )
  return rows
}

/** How an inquiry was judged: the newest score of each criterion, 0–3. */
export const listScores = async (db: Kysely<DB>, inquiry: string) => {
  const { rows } = await sql<{ criterion: string; score: number }>`
    select distinct on (j.criterion) j.criterion, j.score
      from app.judgements j where j.inquiry_id = ${inquiry} order by j.criterion, j.judged_at desc`.execute(
    db,
  )
  return rows
}
