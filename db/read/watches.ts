import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

const state = [
  'publicEnvironments.name',
  'publicEnvironments.host',
  'publicEnvironments.state',
  'publicEnvironments.stateReason',
  'publicEnvironments.room',
] as const
// a day is text here, never an instant
const until = sql<string | null>`public_environments.state_until::text`.as('stateUntil')

/** What somebody at the company at hand has saved, the newest first; without a name once it is no longer public. */
export const listWatches = (db: Kysely<DB>) =>
  db
    .selectFrom('watches')
    .innerJoin('regions', 'regions.id', 'watches.regionId')
    .leftJoin('publicEnvironments', join =>
      join
        .onRef('publicEnvironments.regionId', '=', 'watches.regionId')
        .onRef('publicEnvironments.id', '=', 'watches.environmentId'),
    )
    .select([
      'watches.regionId',
      'watches.environmentId',
      'watches.onChange',
      'watches.onRoom',
      'watches.savedAt',
    ])
    .select(['regions.slug', 'regions.name as regionName'])
    .select(state)
    .select(until)
    .orderBy('watches.savedAt', 'desc')
    .orderBy('watches.environmentId')
    .limit(200)
    .execute()

export const findWatch = (db: Kysely<DB>, region: string, environment: string) =>
  db
    .selectFrom('watches')
    .select(['companyId', 'onChange', 'onRoom'])
    .where('regionId', '=', region)
    .where('environmentId', '=', environment)
    .executeTakeFirst()

/** A public environment as whoever saves it needs it. */
export const findWatchable = (db: Kysely<DB>, region: string, environment: string) =>
  db
    .selectFrom('publicEnvironments')
    .select(['id', 'regionId'])
    .select(state)
    .select(until)
    .where('regionId', '=', region)
    .where('id', '=', environment)
    .executeTakeFirst()

/** Everyone who is to be told something of an environment of a job's region. */
export const listWatchers = (db: Kysely<DB>, region: string, environment: string) =>
  db
    .selectFrom('watches')
    .innerJoin('people', 'people.id', 'watches.personId')
    .select([
      'people.email',
      'people.name',
      'people.language',
      'watches.companyId',
      'watches.onChange',
      'watches.onRoom',
    ])
    .where('watches.regionId', '=', region)
    .where('watches.environmentId', '=', environment)
    .where(where => where.or([where('watches.onChange', '=', true), where('watches.onRoom', '=', true)]))
    .orderBy('people.email')
    .execute()

const told = [
  'name',
  'host',
  'aboutSv',
  'aboutEn',
  'sector',
  'state',
  'stateReason',
  'room',
  'details',
] as const

/** What the catalogue shows of the environments of a job's region that somebody watches, or of one of them. */
export const listWatchedCopies = (db: Kysely<DB>, region: string, environment: string | null) =>
  db
    .selectFrom('publicEnvironments')
    .select('id')
    .select(told)
    .select([
      sql<string | null>`state_from::text`.as('stateFrom'),
      sql<string | null>`state_until::text`.as('stateUntil'),
    ])
    .where('regionId', '=', region)
    .where('id', 'in', watched =>
      watched.selectFrom('watches').select('watches.environmentId').where('watches.regionId', '=', region),
    )
    .$if(environment !== null, query => query.where('id', '=', environment))
    .execute()
export type WatchedCopy = Awaited<ReturnType<typeof listWatchedCopies>>[number]
