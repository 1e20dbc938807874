import type { DB } from '@testbro/db/schema'
import { type Kysely, sql } from 'kysely'
import { bandsFor } from '../bands.ts'
import { highlight } from '../highlight.ts'
import { isTaught } from '../learn-from.ts'
import type { CatalogueFound, CatalogueQuery, CatalogueSearch, Scope } from '../port.ts'
import { cut } from '../strengths.ts'
import { findAmongMany } from './among-many.ts'
import { choices, limits } from './conditions.ts'
import { counted, countRows, missed, readCounts } from './count.ts'
import { distanceOf, inRegion, isOpen, orderOf, page, read, tableOf } from './entries.ts'
import { wordsInDatabase } from './known-words.ts'
import { learning } from './learning.ts'
import type { Hit, Row } from './row.ts'
import { type Looked, scored } from './scored.ts'
import { usualWords } from './usual-words.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** With words: what was found is read once, and both the page and the counts are taken of that. */
const findWords = (query: CatalogueQuery, looked: Looked) => sql<Row>`
  with ${scored(query, looked)},
  found as materialized (
    select s.score, e.id, e.name, e.published_at, ${distanceOf(query)}, ${counted}, ${missed(query)} as missed
    from scored s join ${tableOf(query)} e on e.ctid = s.entry ${isOpen}
    where ${limits(query)} and s.score >= (select ${cut}::float8 * max(score) from scored)),
  hits as (
    select region_id, id from found where missed = 0 order by ${orderOf(query)} ${page(query)}),
  counts as (${countRows(query, sql`found`)})
  select ${read(query)}`

/** Without words all are found: the page comes from an index in its order. */
const findAll = (query: CatalogueQuery) => {
  const sort = query.sort === 'relevance' ? 'name' : query.sort
  const fits = [limits(query), inRegion(query), ...choices(query).map(choice => choice.fits)]
  return sql<Row>`
    with hits as (
      select e.region_id, e.id from (select e.*, ${distanceOf(query)} from ${tableOf(query)} e ${isOpen} where ${sql.join(fits, sql` and `)}) e
      order by ${orderOf({ ...query, sort })} ${page(query)}),
    counts as (${countRows(
      query,
      sql`(select ${counted}, ${missed(query)} as missed from ${tableOf(query)} e ${isOpen} where ${limits(query)} and ${inRegion(query)}) e`,
    )})
    select ${read(query)}`
}

const highlightsOf = (hit: Hit, { language }: CatalogueQuery, words: ReadonlySet<string>) => {
  const own = language === 'sv' ? hit.aboutSv : hit.aboutEn
  const about = own === '' ? (language === 'sv' ? hit.aboutEn : hit.aboutSv) : own
  return [highlight('name', hit.name, words), highlight('about', about, words)]
}

const nothing: CatalogueFound = {
  ...readCounts({ chosen: {} } as CatalogueQuery, []),
  hits: [],
  engine: 'postgres',
}

/** So many entries are all weighed that have anything of what is asked for. */
const fewEntries = 5_000
const everywhere: Scope = { class: 'public', region: null }

/**
 * The catalogue's search in one PostgreSQL database, under the rights of the door that is given. What its words are like is read now and
 * then, and kept.
 */
export const openPostgres = (few = fewEntries) => {
  const usualIn = usualWords()
  const learn = learning()

  const withLearnt = async (
    db: Kysely<DB>,
    scope: Scope,
    looked: Awaited<ReturnType<typeof bandsFor>>,
  ): Promise<Looked> => {
    const teaches = (concept: number) => isTaught(looked.concepts[concept])
    const usual = await usualIn(db, scope)
    return { ...looked, usual, learnt: await learn(db, scope, looked.bands, { usual, teaches }) }
  }

  const find = async (db: Kysely<DB>, query: CatalogueQuery, looked: Looked | null) => {
    if (looked !== null && query.scope.class === 'public') {
      const whole = await usualIn(db, everywhere)
      if (whole.entries > few) return findAmongMany(db, query, looked, whole)
    }
    const { rows } = await (looked === null ? findAll(query) : findWords(query, looked)).execute(db)
    return rows[0]
  }

  return (db: Kysely<DB>): CatalogueSearch => ({
    search: async query => {
      if (query.scope.region !== null && !uuid.test(query.scope.region)) return nothing
      const looked = /[\p{L}\p{N}]/u.test(query.q)
        ? await bandsFor(wordsInDatabase(db, query.scope), query.q)
        : null
      if (looked !== null && looked.bands.length === 0) return nothing
      const found = await find(db, query, looked && (await withLearnt(db, query.scope, looked)))
      return {
        ...readCounts(query, found?.counts ?? []),
        hits: (found?.hits ?? []).map(hit => ({
          region: hit.region,
          id: hit.id,
          highlights: highlightsOf(hit, query, looked?.words ?? new Set()),
        })),
        engine: 'postgres',
      }
    },
  })
}
