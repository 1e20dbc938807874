import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'
import { withFacts } from './facts.ts'

const columns = [
  'inquiries.regionId',
  'inquiries.id',
  'inquiries.reference',
  'inquiries.companyId',
  'inquiries.companyName',
  'inquiries.orgNumber',
  'inquiries.orgCountry',
  'inquiries.senderKind',
  'inquiries.contactName',
  'inquiries.email',
  'inquiries.phone',
  'inquiries.title',
  'inquiries.language',
  'inquiries.cameBy',
  'inquiries.receivedAt',
  'inquiries.evaluationBegunAt',
  'inquiries.withdrawnAt',
  'inquiries.withdrawnWhy',
  'inquiries.closedAt',
] as const

/** One inquiry as received, with its facts. */
export const findInquiry = async (db: Kysely<DB>, id: string) => {
  const found = await db
    .selectFrom('inquiries')
    .select(columns)
    .where('inquiries.id', '=', id)
    .limit(1)
    .execute()
  const [inquiry] = await withFacts(db, found)
  return inquiry
}
export type Inquiry = NonNullable<Awaited<ReturnType<typeof findInquiry>>>

/** A company's inquiries in every region, the newest first. */
export const listInquiriesOfCompany = async (db: Kysely<DB>, company: string) => {
  const found = await db
    .selectFrom('inquiries')
    .innerJoin('regions', 'regions.id', 'inquiries.regionId')
    .innerJoin('regionSettings', 'regionSettings.regionId', 'inquiries.regionId')
    .select([
      'inquiries.id',
      'inquiries.reference',
      'inquiries.title',
      'inquiries.receivedAt',
      'inquiries.evaluationBegunAt',
      'inquiries.withdrawnAt',
      'inquiries.closedAt',
      'inquiries.regionId',
      'regions.name as regionName',
      'regionSettings.evaluationBeginsIn',
      'regionSettings.decisionIn',
      'regionSettings.unitAnswersIn',
      'regionSettings.reminderOn',
    ])
    .where('inquiries.companyId', '=', company)
    .orderBy('inquiries.receivedAt', 'desc')
    .orderBy('inquiries.id')
    .limit(200)
    .execute()
  return withFacts(db, found)
}

/** The region an inquiry is in: the indexes of what belongs to it begin with the region, also for a company, which has many. */
export const regionOf = (db: Kysely<DB>, inquiry: string) =>
  db.selectFrom('inquiries').select('inquiries.regionId').where('inquiries.id', '=', inquiry).limit(1)

/** Every version of an inquiry with its answers; version 1 is what was received. */
export const listVersions = async (db: Kysely<DB>, inquiry: string) => {
  const versions = await db
    .selectFrom('inquiryVersions')
    .select(['version', 'title', 'formVersion', 'givenAt'])
    .where('regionId', '=', regionOf(db, inquiry))
    .where('inquiryId', '=', inquiry)
    .orderBy('version')
    .execute()
  const answers = await db
    .selectFrom('inquiryAnswers')
    .select(['version', 'question', 'value', 'mayBeSecret'])
    .where('regionId', '=', regionOf(db, inquiry))
    .where('inquiryId', '=', inquiry)
    .execute()
  return versions.map(version => ({
    ...version,
    answers: answers
      .filter(answer => answer.version === version.version)
      .map(({ question, value, mayBeSecret }) => ({ question, value, mayBeSecret })),
  }))
}
export type Version = Awaited<ReturnType<typeof listVersions>>[number]

export const listFiles = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('inquiryFiles')
    .select(['id', 'key', 'name', 'type', 'bytes', 'scan', 'mayBeSecret'])
    .where('regionId', '=', regionOf(db, inquiry))
    .where('inquiryId', '=', inquiry)
    .orderBy('addedAt')
    .execute()

export const findFile = (db: Kysely<DB>, inquiry: string, file: string) =>
  db
    .selectFrom('inquiryFiles')
    .select(['key', 'name', 'type', 'scan'])
    .where('regionId', '=', regionOf(db, inquiry))
    .where('inquiryId', '=', inquiry)
    .where('id', '=', file)
    .executeTakeFirst()

/** What has happened to an inquiry, the newest first. */
export const listEvents = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('events')
    .select(['id', 'what', 'at', 'direction', 'matter'])
    .where('regionId', '=', regionOf(db, inquiry))
    .where('inquiryId', '=', inquiry)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(500)
    .execute()
