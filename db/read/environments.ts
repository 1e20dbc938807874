import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'
import { containing } from './containing.ts'

/** What narrows the catalogue; null narrows nothing. `words` must all be found in name, host or what is said of it. */
export type EnvironmentFilter = {
  region: string | null
  words: readonly string[]
  sector: string | null
}

const columns = [
  'publicEnvironments.id',
  'publicEnvironments.regionId',
  'publicEnvironments.name',
  'publicEnvironments.host',
  'publicEnvironments.aboutSv',
  'publicEnvironments.aboutEn',
  'publicEnvironments.sector',
  'publicEnvironments.source',
  'regions.slug',
  'regions.name as regionName',
] as const

const byName = sql`public_environments.name collate "sv-x-icu"`
const searched = ['name', 'host', 'aboutSv', 'aboutEn'] as const

type Where = ExpressionBuilder<DB, 'publicEnvironments'>

const hasWord = (where: Where, word: string) =>
  where.or(searched.map(column => where(`publicEnvironments.${column}`, 'ilike', containing(word))))

/** Only open regions exist for whoever asks. */
const published = (db: Kysely<DB>) =>
  db.selectFrom('publicEnvironments').innerJoin('regions', 'regions.id', 'publicEnvironments.regionId')

const chosen = (db: Kysely<DB>, { region, words, sector }: EnvironmentFilter) =>
  published(db).where(where =>
    where.and([
      ...words.map(word => hasWord(where, word)),
      ...(region === null ? [] : [where('publicEnvironments.regionId', '=', region)]),
      ...(sector === null ? [] : [where('publicEnvironments.sector', '=', sector)]),
    ]),
  )

/** How many of the words an environment's name has; of one word at least. */
const inName = (words: readonly string[]) => {
  const has = words.map(word => sql`(public_environments.name ilike ${containing(word)})::int`)
  return sql<number>`${sql.join(has, sql` + `)}`
}

/** What the catalogue shows: those with the words in their name first, then by name. */
export const listPublicEnvironments = (db: Kysely<DB>, filter: EnvironmentFilter, most: number, skip = 0) =>
  chosen(db, filter)
    .select(columns)
    .$if(filter.words.length > 0, query => query.orderBy(inName(filter.words), 'desc'))
    .orderBy(byName)
    .orderBy('publicEnvironments.id')
    .limit(most)
    .offset(skip)
    .execute()
export type PublicEnvironment = Awaited<ReturnType<typeof listPublicEnvironments>>[number]

/** How many there are of each sector in each region. */
export const countPublicEnvironments = (db: Kysely<DB>, filter: EnvironmentFilter) =>
  chosen(db, filter)
    .select(['publicEnvironments.sector', 'regions.slug'])
    .select(found => found.fn.countAll<number>().as('count'))
    .groupBy(['publicEnvironments.sector', 'regions.slug'])
    .execute()

export const findPublicEnvironment = (db: Kysely<DB>, region: string, id: string) =>
  published(db)
    .select(columns)
    .where('publicEnvironments.regionId', '=', region)
    .where('publicEnvironments.id', '=', id)
    .executeTakeFirst()

/** Others of the same region: those of the same host first, then those of the same sector. */
export const listRelatedEnvironments = (
  db: Kysely<DB>,
  region: string,
  { id, host, sector }: Pick<PublicEnvironment, 'id' | 'host' | 'sector'>,
  most: number,
) =>
  published(db)
    .select(columns)
    .where('publicEnvironments.regionId', '=', region)
    .where('publicEnvironments.id', '!=', id)
    .where(where =>
      where.or([
        where('publicEnvironments.host', '=', host),
        where('publicEnvironments.sector', '=', sector),
      ]),
    )
    .orderBy(sql<boolean>`public_environments.host = ${host}`, 'desc')
    .orderBy(byName)
    .orderBy('publicEnvironments.id')
    .limit(most)
    .execute()
