import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'
import { containing } from './containing.ts'
import { withFacts } from './facts.ts'

/** What narrows the queue; null narrows nothing. `words` must all be found in title, company or register number. */
export type QueueFilter = {
  words: readonly string[]
  step: number | null
  sector: string | null
  cameBy: string | null
}
export type QueueView = 'open' | 'closed'

const columns = [
  'inquiries.regionId',
  'inquiries.id',
  'inquiries.reference',
  'inquiries.title',
  'inquiries.companyName',
  'inquiries.receivedAt',
  'inquiries.evaluationBegunAt',
  'inquiries.withdrawnAt',
  'inquiries.closedAt',
] as const

type Where = ExpressionBuilder<DB, 'inquiries'>

const ofInquiry = sql`region_id = inquiries.region_id and inquiry_id = inquiries.id`
const decided = sql`exists (select from app.decisions d where d.${ofInquiry} and d.decision = 'distribute')`
const sent = sql`exists (select from app.rounds r where r.${ofInquiry})`
const openRound = sql`exists (select from app.rounds r where r.${ofInquiry} and r.closed_at is null)`
const introduced = sql`exists (select from app.contacts c where c.${ofInquiry})`
const openContact = sql`exists (select from app.contacts c where c.${ofInquiry} and c.closed_at is null)`
const interest = sql`0 < (select r.interested from app.rounds r where r.${ofInquiry} order by r.sent_at desc limit 1)`

/** The same facts as `stageOf` derives a step from. */
const standsAt = (step: number) => {
  if (step === 2) return sql<boolean>`not ${decided}`
  if (step === 3) return sql<boolean>`${decided} and not ${sent}`
  const met = sql`${openContact} or not ${openRound} and (${introduced} or ${interest})`
  return step === 4 ? sql<boolean>`${sent} and (${met}) is not true` : sql<boolean>`${step} = 5 and (${met})`
}

const hasWord = (where: Where, word: string) => {
  const like = containing(word)
  return where.or([
    where('inquiries.title', 'ilike', like),
    where('inquiries.companyName', 'ilike', like),
    where('inquiries.reference', 'ilike', like),
  ])
}

const isIn = (where: Where, sector: string) =>
  where.exists(
    where
      .selectFrom('inquiryAnswers')
      .select('inquiryAnswers.version')
      .whereRef('inquiryAnswers.regionId', '=', 'inquiries.regionId')
      .whereRef('inquiryAnswers.inquiryId', '=', 'inquiries.id')
      .where('inquiryAnswers.question', '=', 'sector')
      .where(sql<boolean>`${sector} = any (inquiry_answers.value)`)
      .where('inquiryAnswers.version', '=', newest =>
        newest
          .selectFrom('inquiryVersions')
          .select(of => of.fn.max('inquiryVersions.version').as('version'))
          .whereRef('inquiryVersions.regionId', '=', 'inquiries.regionId')
          .whereRef('inquiryVersions.inquiryId', '=', 'inquiries.id'),
      ),
  )

const chosen = (db: Kysely<DB>, view: QueueView, { words, step, sector, cameBy }: QueueFilter) =>
  db
    .selectFrom('inquiries')
    .where(where =>
      where.and([
        view === 'open'
          ? where.and([where('inquiries.withdrawnAt', 'is', null), where('inquiries.closedAt', 'is', null)])
          : where.or([
              where('inquiries.withdrawnAt', 'is not', null),
              where('inquiries.closedAt', 'is not', null),
            ]),
        ...words.map(word => hasWord(where, word)),
        ...(step === null ? [] : [standsAt(step)]),
        ...(sector === null ? [] : [isIn(where, sector)]),
        ...(cameBy === null ? [] : [where('inquiries.cameBy', '=', cameBy)]),
      ]),
    )

/** What is open, what came first first: the same index read from its end. */
export const listOpen = async (db: Kysely<DB>, filter: QueueFilter, most: number) =>
  withFacts(
    db,
    await chosen(db, 'open', filter)
      .select(columns)
      .orderBy('inquiries.receivedAt')
      .orderBy('inquiries.id', 'desc')
      .limit(most)
      .execute(),
  )
export type QueueRow = Awaited<ReturnType<typeof listOpen>>[number]

/** What is closed, the latest received first, a page at a time: `after` is the last one of the page before. */
export const listClosed = async (db: Kysely<DB>, filter: QueueFilter, most: number, after: string | null) =>
  withFacts(
    db,
    await chosen(db, 'closed', filter)
      .select(columns)
      .$if(after !== null, query =>
        query.where(
          sql<boolean>`received_at <= (select c.received_at from app.inquiries c where c.id = ${after})
            and (received_at, ${after}::uuid) < ((select c.received_at from app.inquiries c where c.id = ${after}), inquiries.id)`,
        ),
      )
      .orderBy('inquiries.receivedAt', 'desc')
      .orderBy('inquiries.id')
      .limit(most)
      .execute(),
  )

/** How many a view holds, counted no further than `most`; in the index's order, so that other regions' rows are never passed. */
export const countQueue = async (
  db: Kysely<DB>,
  view: QueueView,
  filter: QueueFilter,
  most: number,
): Promise<number> => {
  const { n } = await db
    .selectFrom(
      chosen(db, view, filter)
        .select('inquiries.id')
        .orderBy('inquiries.receivedAt', 'desc')
        .orderBy('inquiries.id')
        .limit(most)
        .as('found'),
    )
    .select(found => found.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}
