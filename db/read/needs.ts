import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'
import { containing } from './containing.ts'

// a day is text here, never an instant
const publicDay = sql<string | null>`public_needs.closes_on::text`.as('closesOn')
const day = sql<string | null>`needs.closes_on::text`.as('closesOn')

const publicColumns = [
  'publicNeeds.regionId',
  'publicNeeds.id',
  'publicNeeds.host',
  'publicNeeds.titleSv',
  'publicNeeds.titleEn',
  'publicNeeds.aboutSv',
  'publicNeeds.aboutEn',
  'publicNeeds.sector',
  'publicNeeds.tests',
  'publicNeeds.users',
  'publicNeeds.settings',
  'publicNeeds.publishedAt',
  'regions.slug',
  'regions.name as regionName',
] as const

const searched = ['titleSv', 'titleEn', 'aboutSv', 'aboutEn', 'host'] as const

/** Only open regions exist for whoever asks. */
const published = (db: Kysely<DB>) =>
  db
    .selectFrom('publicNeeds')
    .innerJoin('regions', 'regions.id', 'publicNeeds.regionId')
    .select(publicColumns)
    .select(publicDay)

/** What narrows the public needs; null narrows nothing. `words` must all be found. */
export type NeedFilter = { region: string | null; words: readonly string[]; sector: string | null }

/** Public needs, those that close first at the top. */
export const listPublicNeeds = (db: Kysely<DB>, { region, words, sector }: NeedFilter, most: number) =>
  published(db)
    .where(where =>
      where.and([
        ...words.map(word =>
          where.or(searched.map(column => where(`publicNeeds.${column}`, 'ilike', containing(word)))),
        ),
        ...(region === null ? [] : [where('publicNeeds.regionId', '=', region)]),
        ...(sector === null ? [] : [where('publicNeeds.sector', '=', sector)]),
      ]),
    )
    .orderBy('publicNeeds.closesOn')
    .orderBy('publicNeeds.id')
    .limit(most)
    .execute()
export type PublicNeed = Awaited<ReturnType<typeof listPublicNeeds>>[number]

export const findPublicNeed = (db: Kysely<DB>, region: string, id: string) =>
  published(db).where('publicNeeds.regionId', '=', region).where('publicNeeds.id', '=', id).executeTakeFirst()

const own = (db: Kysely<DB>) =>
  db
    .selectFrom('needs')
    .innerJoin('units', join =>
      join.onRef('units.regionId', '=', 'needs.regionId').onRef('units.id', '=', 'needs.unitId'),
    )
    .select([
      'needs.id',
      'needs.unitId',
      'units.name as host',
      'needs.titleSv',
      'needs.titleEn',
      'needs.aboutSv',
      'needs.aboutEn',
      'needs.sector',
      'needs.details',
      'needs.publishedAt',
      'needs.closedAt',
      'needs.closeReason',
    ])
    .select(day)

/** The needs that whoever reads keeps: a unit's own, or all of an office's region. Open ones first, then drafts, then closed ones. */
export const listNeeds = (db: Kysely<DB>, most: number) =>
  own(db)
    .orderBy(sql`needs.closed_at is not null, needs.published_at is null`)
    .orderBy('needs.closesOn')
    .orderBy('needs.madeAt', 'desc')
    .orderBy('needs.id')
    .limit(most)
    .execute()
export type Need = Awaited<ReturnType<typeof listNeeds>>[number]

export const findNeed = (db: Kysely<DB>, id: string) => own(db).where('needs.id', '=', id).executeTakeFirst()

/** The inquiries that answer a need, for its office. */
export const listAnswersToNeed = (db: Kysely<DB>, need: string) =>
  db
    .selectFrom('inquiries')
    .select(['id', 'reference', 'title', 'companyName', 'receivedAt', 'withdrawnAt'])
    .where('needId', '=', need)
    .orderBy('receivedAt', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()

/** How many inquiries answer each need, for its office. */
export const countAnswersToNeeds = (db: Kysely<DB>) =>
  db
    .selectFrom('inquiries')
    .select('needId as need')
    .select(found => found.fn.countAll<number>().as('answers'))
    .where('needId', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .groupBy('needId')
    .execute()

/** The same for a unit and its own needs: how many, never which. */
export const countAnswersToOwnNeeds = async (db: Kysely<DB>) => {
  const { rows } = await sql<{
    need: string
    answers: number
  }>`select need_id as need, answers from sec.count_answers_to_needs()`.execute(db)
  return rows
}

/** Which need an inquiry answers, as its office or its company reads it. */
export const findNeedAnswered = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('inquiries')
    .select(['regionId', 'needId'])
    .where('id', '=', inquiry)
    .limit(1)
    .executeTakeFirst()

/** The environments of the catalogue that a need or an inquiry of a region is compared with. */
export const listComparedEnvironments = (db: Kysely<DB>, region: string) =>
  db
    .selectFrom('publicEnvironments')
    .select([
      'id',
      'name',
      'host',
      'aboutSv',
      'aboutEn',
      'moreSv',
      'moreEn',
      'sector',
      'tests',
      'users',
      'settings',
    ])
    .where('regionId', '=', region)
    .where('state', '!=', 'closed')
    .orderBy('id')
    .limit(300)
    .execute()
export type ComparedEnvironment = Awaited<ReturnType<typeof listComparedEnvironments>>[number]

/** The region's newest inquiries that have not come to an end, with their newest answers. */
export const listComparedInquiries = async (db: Kysely<DB>, most: number) => {
  const inquiries = await db
    .selectFrom('inquiries')
    .select(['id', 'reference', 'title', 'companyName', 'receivedAt', 'needId'])
    .where('closedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('receivedAt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  if (inquiries.length === 0) return []
  const answers = await db
    .selectFrom('inquiryAnswers as a')
    .select(['a.inquiryId', 'a.question', 'a.value'])
    .where('a.inquiryId', '=', sql<string>`any (${inquiries.map(({ id }) => id)}::uuid[])`)
    .where('a.version', '=', latest =>
      latest
        .selectFrom('inquiryVersions as v')
        .select(({ fn }) => fn.max('v.version').as('version'))
        .whereRef('v.regionId', '=', 'a.regionId')
        .whereRef('v.inquiryId', '=', 'a.inquiryId'),
    )
    .execute()
  const ofInquiry = Map.groupBy(answers, answer => answer.inquiryId)
  return inquiries.map(inquiry => ({ ...inquiry, answers: ofInquiry.get(inquiry.id) ?? [] }))
}
