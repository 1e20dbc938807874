import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

export type Slot = { startsOn: string; endsOn: string; slots: number; taken: number }
type Picture = { id: string; width: number; height: number; altSv: string; altEn: string }

const inShort = [
  'publicEnvironments.regionId',
  'publicEnvironments.id',
  'publicEnvironments.name',
  'publicEnvironments.host',
  'publicEnvironments.aboutSv',
  'publicEnvironments.aboutEn',
  'publicEnvironments.sector',
  'publicEnvironments.source',
  'publicEnvironments.place',
  'publicEnvironments.state',
  'publicEnvironments.stateReason',
  'publicEnvironments.room',
  'publicEnvironments.waiting',
  'publicEnvironments.verifiedAt',
  'publicEnvironments.verifiedBy',
  'regions.slug',
  'regions.name as regionName',
] as const

const whole = [
  ...inShort,
  'publicEnvironments.details',
  'publicEnvironments.moreSv',
  'publicEnvironments.moreEn',
  'publicEnvironments.tests',
  'publicEnvironments.users',
  'publicEnvironments.settings',
  'publicEnvironments.changedAt',
] as const

const byName = sql`public_environments.name collate "sv-x-icu"`
const byHand = {
  slots: sql<Slot[]>`public_environments.slots`.as('slots'),
  // where their bytes are kept is nobody's but the one's who hands them out
  pictures: sql<
    Picture[]
  >`(select coalesce(jsonb_agg(picture - 'key' order by n), '[]') from jsonb_array_elements(public_environments.pictures) with ordinality as p(picture, n))`.as(
    'pictures',
  ),
  from: sql<string | null>`public_environments.state_from`.as('stateFrom'),
  until: sql<string | null>`public_environments.state_until`.as('stateUntil'),
}

/** Only open regions exist for whoever asks. */
const published = (db: Kysely<DB>) =>
  db.selectFrom('publicEnvironments').innerJoin('regions', 'regions.id', 'publicEnvironments.regionId')

const shortly = (db: Kysely<DB>) =>
  published(db).select([...inShort, byHand.slots, byHand.from, byHand.until])

const wholly = (db: Kysely<DB>) =>
  published(db).select([...whole, byHand.slots, byHand.pictures, byHand.from, byHand.until])

/** A region's first environments by name. */
export const listPublicEnvironments = (db: Kysely<DB>, region: string, most: number) =>
  shortly(db)
    .where('publicEnvironments.regionId', '=', region)
    .orderBy(byName)
    .orderBy('publicEnvironments.id')
    .limit(most)
    .execute()
export type PublicEnvironment = Awaited<ReturnType<typeof listPublicEnvironments>>[number]

type Found = { region: string; id: string }

/** What a search found, as it now is and in the order it was found; what is not there for whoever asks is left out. */
export const listFoundEnvironments = async (
  db: Kysely<DB>,
  found: readonly Found[],
): Promise<PublicEnvironment[]> => {
  if (found.length === 0) return []
  const rows = await shortly(db)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('publicEnvironments.regionId', 'publicEnvironments.id'),
        'in',
        found.map(({ region, id }) => tuple(region, id)),
      ),
    )
    .execute()
  const byId = new Map(rows.map(row => [`${row.regionId} ${row.id}`, row]))
  return found.flatMap(({ region, id }) => byId.get(`${region} ${id}`) ?? [])
}

export const findPublicEnvironment = (db: Kysely<DB>, region: string, id: string) =>
  wholly(db)
    .where('publicEnvironments.regionId', '=', region)
    .where('publicEnvironments.id', '=', id)
    .executeTakeFirst()
export type WholeEnvironment = NonNullable<Awaited<ReturnType<typeof findPublicEnvironment>>>

/** A picture that an environment of the catalogue shows, and where its bytes are kept. */
export const findPublicPicture = async (
  db: Kysely<DB>,
  { region, environment, picture }: { region: string; environment: string; picture: string },
) => {
  const found = await published(db)
    .select(sql<{ id: string; key: string; type: string }[]>`public_environments.pictures`.as('pictures'))
    .where('publicEnvironments.regionId', '=', region)
    .where('publicEnvironments.id', '=', environment)
    .executeTakeFirst()
  return found?.pictures.find(({ id }) => id === picture)
}

/** Those of the ids, in that order, each in the region that the word beside it names. */
export const listComparedEnvironments = async (
  db: Kysely<DB>,
  asked: readonly { slug: string; id: string }[],
): Promise<WholeEnvironment[]> => {
  if (asked.length === 0) return []
  const rows = await wholly(db)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('regions.slug', 'publicEnvironments.id'),
        'in',
        asked.map(({ slug, id }) => tuple(slug, id)),
      ),
    )
    .execute()
  return asked.flatMap(({ slug, id }) => rows.find(row => row.slug === slug && row.id === id) ?? [])
}

/** How many of the codes a list has, code by code: every row of a region is asked, and an intersection takes five times as long. */
const shared = (list: string, codes: readonly string[]) =>
  codes.length === 0
    ? sql<number>`0`
    : sql<number>`(${sql.join(
        codes.map(code => sql`(${code} = any(${sql.ref(list)}))::int`),
        sql` + `,
      )})`

/**
 * Others of the same region, the most alike first: each code they share of what is tested counts twice, of whom it reaches and where
 * once; the same host three times, the same sector once. A closed one comes after all that are not.
 */
export const listRelatedEnvironments = (
  db: Kysely<DB>,
  { regionId, id, host, sector, tests, users, settings }: WholeEnvironment,
  most: number,
) =>
  db
    .with('alike', others =>
      others
        .selectFrom(
          others
            .selectFrom('publicEnvironments')
            .select([
              'regionId',
              'id',
              'name',
              'state',
              sql<number>`(host = ${host})::int`.as('host'),
              sql<number>`(sector = ${sector})::int`.as('sector'),
              shared('tests', tests).as('tests'),
              shared('users', users).as('users'),
              shared('settings', settings).as('settings'),
            ])
            .where('regionId', '=', regionId)
            .where('id', '!=', id)
            // so that each is counted once, though it is asked for twice
            .offset(0)
            .as('publicEnvironments'),
        )
        .select([
          'regionId',
          'id',
          sql<boolean>`state = 'closed'`.as('isClosed'),
          sql<number>`2 * tests + users + settings + 3 * host + sector`.as('score'),
        ])
        .where(sql<boolean>`host + sector + tests + users > 0`)
        .orderBy('isClosed')
        .orderBy('score', 'desc')
        .orderBy(byName)
        .orderBy('id')
        .limit(most),
    )
    .selectFrom('alike')
    .innerJoin('publicEnvironments', join =>
      join
        .onRef('publicEnvironments.regionId', '=', 'alike.regionId')
        .onRef('publicEnvironments.id', '=', 'alike.id'),
    )
    .innerJoin('regions', 'regions.id', 'publicEnvironments.regionId')
    .select([...inShort, byHand.slots, byHand.from, byHand.until])
    .orderBy('alike.isClosed')
    .orderBy('alike.score', 'desc')
    .orderBy(byName)
    .orderBy('publicEnvironments.id')
    .execute()
