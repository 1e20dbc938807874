import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** What has happened to an inquiry with the register's fields, the newest first. `by`: a colleague's name, null for all others. */
export const listRegister = (db: Kysely<DB>, inquiry: string) =>
  db
    .selectFrom('events')
    .leftJoin('people', 'people.id', 'events.personId')
    .select([
      'events.what',
      'events.at',
      'events.direction',
      'events.counterpart',
      'events.matter',
      'people.name as by',
    ])
    .where('events.inquiryId', '=', inquiry)
    .orderBy('events.at', 'desc')
    .orderBy('events.id')
    .limit(200)
    .execute()

/** Letters about an inquiry, the newest first. */
export const listLettersAbout = (db: Kysely<DB>, about: string) =>
  db
    .selectFrom('letters')
    .innerJoin('letterTexts', 'letterTexts.id', 'letters.textId')
    .select([
      'letters.id',
      'letters.address',
      'letters.state',
      'letters.queuedAt',
      'letters.settledAt',
      'letterTexts.subject',
      'letterTexts.language',
    ])
    .where('letters.aboutId', '=', about)
    .orderBy('letters.queuedAt', 'desc')
    .orderBy('letters.id')
    .limit(100)
    .execute()

const compared = [
  'id',
  'reference',
  'title',
  'companyName',
  'email',
  'orgNumber',
  'orgCountry',
  'receivedAt',
] as const
type Compared = { id: string; email: string | null; orgNumber: string | null; receivedAt: Date }

/**
 * Inquiries of the same region that may be the same one: those with the same number or address, and the nearest in time, whose
 * titles are then compared.
 */
export const listDuplicateCandidates = async (
  db: Kysely<DB>,
  { id, email, orgNumber, receivedAt }: Compared,
) => {
  const others = () =>
    db
      .selectFrom('inquiries')
      .select(compared)
      .where('id', '!=', id)
      .where('receivedAt', '>', sql<Date>`${receivedAt}::timestamptz - interval '13 months'`)
      .where('receivedAt', '<', sql<Date>`${receivedAt}::timestamptz + interval '13 months'`)
  const known = await others()
    .where(where =>
      where.or([
        ...(email === null ? [] : [where('email', '=', email)]),
        ...(orgNumber === null ? [] : [where('orgNumber', '=', orgNumber)]),
      ]),
    )
    .orderBy('receivedAt', 'desc')
    .limit(20)
    .execute()
  const before = await others()
    .where('receivedAt', '<=', receivedAt)
    .orderBy('receivedAt', 'desc')
    .limit(250)
    .execute()
  const after = await others().where('receivedAt', '>', receivedAt).orderBy('receivedAt').limit(250).execute()
  return [...new Map([...known, ...before, ...after].map(other => [other.id, other])).values()]
}
