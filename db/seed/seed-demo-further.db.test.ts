import { createHash } from 'node:crypto'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { criteria, criteriaVersion, declineReasons, evaluationForm } from '@testbro/rules/2-evaluation'
import { replyReasons } from '@testbro/rules/4-reply'
import { addWorkingDays, type Day, dayOf } from '@testbro/rules/clock'
import { fieldsOf, readAnswers } from '@testbro/rules/form'
import { defaultClocks } from '@testbro/rules/region-clocks'
import { nextOf, stageOf } from '@testbro/rules/stage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishEnvironments } from '../../packages/use-cases/publish-environments.ts'
import { onOneConnection } from '../one-connection.ts'
import { withFacts } from '../read/facts.ts'
import { listFigures } from '../read/figures.ts'
import { demoId } from './demo-world.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'
import { seedDemo } from './seed-demo.ts'

const tokenHash = (purpose: string, id: string) => createHash('sha256').update(`${purpose} ${id}`).digest()

type InquiryRow = {
  regionId: string
  id: string
  title: string
  receivedAt: Date
  evaluationBegunAt: Date | null
  withdrawnAt: Date | null
  closedAt: Date | null
}

/** What is to be seen of the steps: title, state, who is next to act, and by when, in working days from the first that is not over. */
const expected: [title: string, state: string, act: string | null, dueIn: number | null][] = [
  ['Sensor som märker fall i badrummet', 'awaiting-company', 'answer-evaluation', null],
  ['App som mäter hur ett sår läker', 'under-evaluation', 'decide', 0],
  ['Läkemedelsskåp som räknar själv', 'under-evaluation', 'decide', 8],
  ['Sensor som varnar för torr luft i provförråd', 'under-evaluation', 'decide', 11],
  ['Skyltar som visar lediga parkeringsplatser vid sjukhus', 'declined', null, null],
  ['Spel som tränar handen efter stroke', 'referred', null, null],
  ['Tolkstöd i receptionen', 'to-distribute', 'choose-units', 1],
  ['Robot som hämtar material på avdelningen', 'awaiting-replies', 'reply', 2],
  ['Skoinlägg som skrivs ut efter fotens form', 'awaiting-replies', 'reply', 3],
  ['Doft som minskar oro före operation', 'nobody-interested', null, null],
  ['Mätare av luften i behandlingsrum', 'in-contact', 'meet', null],
  ['Utrop som hörs bättre för den som har hörapparat', 'contacted', 'close-contact', null],
  ['Utskrivna modeller att öva stygn på', 'finished', null, null],
]
const toIntroduce = 'Blodtryck hemma med påminnelse'

/** A working day, Saturdays, Sundays, feasts, the first minutes of a day, the turn of a year, and the nights when clocks change. */
const moments = [
  '2026-11-24T09:30:00+01:00',
  '2026-11-21T16:00:00+01:00',
  '2027-01-01T00:05:00+01:00',
  '2027-01-04T00:05:00+01:00',
  '2027-03-28T03:10:00+02:00',
  '2027-03-29T12:00:00+02:00',
  '2027-06-25T23:50:00+02:00',
  '2027-10-31T02:30:00+01:00',
  '2027-12-26T08:00:00+01:00',
]

describe.each(moments)('the steps of the demonstration, begun at %s', moment => {
  let fresh: FreshDatabase
  let now: Date
  let first: Day
  const column = async <T>(statement: string): Promise<T[]> =>
    (await fresh.client.query(statement)).rows.flatMap(row => Object.values(row))

  beforeAll(async () => {
    fresh = await freshDatabase()
    await fresh.client.query('update sec.clock set shift = $1::timestamptz - now()', [moment])
    await seedDemo(fresh.client, inquiryForm, addWorkingDays, tokenHash, publishEnvironments)
    const [found] = await column<Date>('select sec.now()')
    now = found ?? new Date(0)
    first = addWorkingDays(dayOf(now), 0)
  }, 60_000)
  afterAll(() => fresh.drop())

  const read = async () => {
    const db = onOneConnection(fresh.client)
    const { rows } = await fresh.client.query<InquiryRow>(
      `select region_id as "regionId", id, title, received_at as "receivedAt", evaluation_begun_at as "evaluationBegunAt",
          withdrawn_at as "withdrawnAt", closed_at as "closedAt" from app.inquiries`,
    )
    return (await withFacts(db, rows)).map(facts => ({
      title: facts.title,
      stage: stageOf(facts),
      closed: facts.closedAt !== null || facts.withdrawnAt !== null,
      next: nextOf(facts, defaultClocks, now),
    }))
  }

  test('are each to be seen, with who is next and by when', async () => {
    const all = await read()
    const shown = new Map(all.map(({ title, stage, next }) => [title, { state: stage.state, next }]))
    const seen = expected.map(([title]) => {
      const found = shown.get(title)
      const dueOn = found?.next?.dueOn
      const dueIn = dueOn
        ? Array.from({ length: 30 }, (_, days) => addWorkingDays(first, days)).indexOf(dueOn)
        : null
      return [title, found?.state, found?.next?.act ?? null, dueIn]
    })
    expect(seen).toEqual(expected)
    const waiting = shown.get(toIntroduce)
    expect(waiting).toMatchObject({ state: 'to-introduce', next: { act: 'introduce', late: false } })
  })

  test('are late once in all, and only before the evaluation', async () => {
    const late = (await read()).filter(({ next }) => next?.late)
    expect(late.map(({ stage }) => stage.state)).toEqual(['awaiting-evaluation'])
  })

  test('say of an inquiry that it is closed when its stage is', async () => {
    for (const { title, stage, closed } of await read())
      expect([title, closed]).toEqual([title, stage.closed])
  })

  test('hold nothing that is yet to come, and nothing before what it follows from', async () => {
    const times = await column<string>(
      `select format('select %L || ''.'' || %L from app.%I where %I > sec.now() + interval ''1 minute''', table_name, column_name, table_name, column_name)
         from information_schema.columns where table_schema = 'app' and data_type = 'timestamp with time zone'
          and column_name not in ('reply_by', 'remind_at', 'valid_until', 'until', 'next_at', 'lease_until')`,
    )
    expect(await column(times.join(' union all '))).toEqual([])
    const wrong = `
      select 'evaluation ' || i.title from app.inquiries i where evaluation_begun_at <= received_at
      union all select 'question ' || i.title from app.evaluation_requests q join app.inquiries i on i.id = q.inquiry_id where q.asked_at <= i.evaluation_begun_at
      union all select 'answer ' || v.inquiry_id from app.evaluation_versions v join app.evaluation_requests q on q.id = v.request_id where v.given_at <= q.asked_at
      union all select 'decision ' || v.inquiry_id from app.evaluation_versions v join app.decisions d using (inquiry_id) where d.decided_at <= v.given_at
      union all select 'round ' || r.ask from app.rounds r left join app.decisions d on d.inquiry_id = r.inquiry_id and d.decision = 'distribute'
        where d.decided_at is null or r.sent_at <= d.decided_at
      union all select 'reply ' || r.ask from app.replies a join app.invitations i on i.id = a.invitation_id join app.rounds r on r.id = i.round_id
        where a.given_at <= r.sent_at or a.given_at > r.reply_by
      union all select 'passed on ' || p.name from app.invitees p join app.invitations i on i.id = p.invitation_id join app.rounds r on r.id = i.round_id
        where p.asked_at < r.sent_at
      union all select 'contact ' || c.unit_name from app.contacts c left join app.replies a on a.invitation_id = c.invitation_id and a.answer in ('interested', 'interested-if')
        where a.given_at is null or c.introduced_at <= a.given_at or a.released_at is distinct from c.introduced_at
      union all select 'message ' || m.body from app.messages m join app.contacts c on c.id = m.contact_id where m.sent_at <= c.introduced_at`
    expect(await column(wrong)).toEqual([])
  })

  test('have register numbers without gaps, across the years too', async () => {
    const wrong = `with numbered as (
        select reference, received_at, region_id, split_part(reference, '-', 2)::int as year, split_part(reference, '-', 3)::int as number from app.inquiries),
      expected as (select *, row_number() over (partition by region_id, year order by received_at) as due from numbered)
      select reference from expected where number <> due or year <> extract(year from received_at at time zone 'Europe/Stockholm')`
    expect(await column(wrong)).toEqual([])
  })
})

describe('the steps of the demonstration', () => {
  let fresh: FreshDatabase
  const column = async <T>(statement: string): Promise<T[]> =>
    (await fresh.client.query(statement)).rows.flatMap(row => Object.values(row))

  beforeAll(async () => {
    fresh = await freshDatabase()
    await seedDemo(fresh.client, inquiryForm, addWorkingDays, tokenHash, publishEnvironments)
  }, 60_000)
  afterAll(() => fresh.drop())

  test('have evaluations that the form and the criteria would take', async () => {
    type Answers = Parameters<typeof fieldsOf>[0]
    const { rows } = await fresh.client.query<{ answers: Answers; earlier: Answers }>(
      `select (select jsonb_agg(jsonb_build_object('question', question, 'value', value, 'mayBeSecret', may_be_secret)) from app.evaluation_answers a
                where (a.inquiry_id, a.major, a.minor) = (v.inquiry_id, v.major, v.minor)) as answers,
              (select jsonb_agg(jsonb_build_object('question', question, 'value', value, 'mayBeSecret', may_be_secret)) from app.inquiry_answers a
                where a.inquiry_id = v.inquiry_id) as earlier
         from app.evaluation_versions v`,
    )
    expect(rows.length).toBeGreaterThan(4)
    for (const { answers, earlier } of rows) {
      const read = readAnswers(evaluationForm, fieldsOf(answers), earlier)
      expect(read.problems).toEqual([])
      expect(new Set(read.answers)).toEqual(new Set(answers))
    }
    expect(await column('select max(criteria_version) from app.judgements')).toEqual([criteriaVersion])
    const known = criteria.map(({ code }): string => code)
    const judged = await column<string>('select distinct criterion from app.judgements')
    expect(judged.toSorted()).toEqual(known.toSorted())
    const unjudged = `select inquiry_id from app.decisions d where decision = 'distribute' and ${known.length} <>
      (select count(distinct criterion) from app.judgements j where j.inquiry_id = d.inquiry_id)`
    expect(await column(unjudged)).toEqual([])
    const reasons = await column<(typeof declineReasons)[number]>(
      'select reason from app.decisions where reason is not null',
    )
    expect(declineReasons).toEqual(expect.arrayContaining(reasons))
    const replied = await column<(typeof replyReasons)[number]>(
      'select distinct reason from app.replies where reason is not null',
    )
    expect(replyReasons).toEqual(expect.arrayContaining(replied))
  })

  test('have versions 1.0, 1.1 and 2.0 of evaluations', async () => {
    expect(
      await column(
        `select distinct major || '.' || minor as version from app.evaluation_versions order by 1`,
      ),
    ).toEqual(['1.0', '1.1', '2.0'])
  })

  test('send units nothing that the company marked as secret', async () => {
    const secret = `select r.ask from app.rounds r, jsonb_array_elements(r.about) told
      where jsonb_array_length(told -> 'value') = 0 or exists (select from app.inquiry_answers a
        where a.inquiry_id = r.inquiry_id and a.question = told ->> 'question' and a.may_be_secret)`
    expect(await column(secret)).toEqual([])
  })

  test('have a round with each kind of answer, one passed on and two silent', async () => {
    const answers = `select coalesce((select a.answer from app.replies a where a.invitation_id = i.id order by version desc limit 1),
        case when exists (select from app.invitees p where p.invitation_id = i.id and p.forwarded_by is not null) then 'forwarded' else 'silent' end) as answer
      from app.rounds r join app.invitations i on i.round_id = r.id where r.ask like 'Vill ni pröva en vagn%' order by 1`
    expect(await column(answers)).toEqual([
      'forwarded',
      'interested',
      'interested-if',
      'no',
      'not-now',
      'silent',
      'silent',
    ])
  })

  test('have one link a person who was written to, with the id of that person', async () => {
    const people = `select id from app.invitees union all select id from app.contact_people where side = 'unit' order by 1`
    expect(await column('select id from sec.links order by 1')).toEqual(await column(people))
  })

  test('give the figures of a region that has decided enough, and none of the others', async () => {
    const db = onOneConnection(fresh.client).withSchema('app')
    const figures = await listFigures(db, demoId('region', 'stockholm'))
    expect(figures).toMatchObject({ inquiries: 9, 'open-rounds': 1, 'nobody-interested': 1 })
    expect(figures['decide-half']).toBeLessThanOrEqual(figures['decide-nine'] ?? 0)
    expect(figures['decide-nine']).toBeLessThanOrEqual(defaultClocks.decisionIn)
    expect(figures['reply-nine']).toBeLessThanOrEqual(defaultClocks.unitAnswersIn)
    expect(await listFigures(db, demoId('region', 'skane'))).toEqual({})
  })
})
