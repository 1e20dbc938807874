import type { DB } from '@testbro/db/schema'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type Band, bandsFor } from '../bands.ts'
import { highlight } from '../highlight.ts'
import { isTaught, type Learnt } from '../learn-from.ts'
import type { CatalogueFound, CatalogueQuery, CatalogueSearch } from '../port.ts'
import { stopWords } from '../stop-words.ts'
import {
  alongside,
  commonness,
  crowding,
  cut,
  mostAlongside,
  others,
  saturation,
  sureInName,
  surely,
  there,
} from '../strengths.ts'
import { choices, distanceKm, limits } from './conditions.ts'
import { type CountRow, counted, countRows, missed, readCounts } from './count.ts'
import { wordsInDatabase } from './known-words.ts'
import { learnt } from './learning.ts'
import { queryOf } from './query-of.ts'
import { type UsualWords, usualWords } from './usual-words.ts'

const mostHits = 200
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

type Hit = { region: string; id: string; name: string; aboutSv: string; aboutEn: string }
type Looked = {
  bands: readonly Band[]
  concepts: readonly { weight: number; isPlace: boolean }[]
  learnt: ReadonlyMap<number, Learnt>
  usual: UsualWords
}
type Row = { hits: Hit[] | null; counts: CountRow[] | null }

const tableOf = ({ scope }: CatalogueQuery) =>
  sql.table(scope.class === 'public' ? 'app.public_environments' : 'app.network_environments')
const inRegion = ({ scope }: CatalogueQuery) =>
  scope.region === null ? sql`true` : sql`e.region_id = ${scope.region}::uuid`

/** A region that is not open shows nothing to anyone. */
const isOpen = sql`join app.regions r on r.id = e.region_id`

/** About how many entries there are, without counting many. */
const manyEntries = (query: CatalogueQuery) => {
  const table = query.scope.class === 'public' ? 'app.public_environments' : 'app.network_environments'
  const all = sql`(select count(*) from ${tableOf(query)} e where ${inRegion(query)})`
  if (query.scope.region !== null) return all
  return sql`(select case when c.reltuples > 1000 then c.reltuples else ${all} end from pg_class c where c.oid = ${table}::regclass)`
}

/** A short text's words between spaces, about as app.words_in has them, in far less time. */
const plainly = (text: RawBuilder<unknown>) =>
  sql`translate(lower(${text}), 'åäöéèáüøæ-/,:;.()&', 'aaoeeauoa  ')`
/** What is left of a name's strength beside its other words: those that are neither asked for nor told, nor say where it is. */
const roomIn = (told: readonly string[]) => sql`1 / (1 + ${crowding}::float8 * (
  select count(*) from unnest(string_to_array(${plainly(sql`e.name`)}, ' ')) word
  where word <> '' and word <> all (${told}::text[]) and position(word in ${plainly(sql`e.place`)}) = 0))`

/** Each entry's score; see strengths.ts. */
const scored = (query: CatalogueQuery, { bands, concepts: things, learnt, usual }: Looked) => {
  const concepts = [...new Set(bands.map(({ concept }) => concept))]
  const of = (name: string) => concepts.map((_, i) => sql.ref(`${name}${i}`))
  const said = of('said')
  const weights = of('weight')
  const besides = [...learnt].flatMap(([concept, { words, usual }]) =>
    [...words].map(([word, weight]) => ({
      concept,
      strength: weight / usual,
      query: (['a', 'c', 'd'] as const).map(field => queryOf({ field, phrases: [[[word]]] })).join('|'),
    })),
  )
  const asked = bands
    .filter(({ sure, field }) => field === 'a' && sure >= sureInName)
    .flatMap(({ phrases }) => phrases.flat(2))
  const told = [...new Set([...stopWords, ...usual.inNames, ...asked])]
  const along = of('along')
  const besidesOf = (i: number) =>
    learnt.has(concepts[i] ?? 0)
      ? sql`${alongside}::float8 * least(${mostAlongside}::float8, coalesce(${along[i]}, 0))`
      : sql`0`
  const alongs = concepts.flatMap((concept, i) =>
    learnt.has(concept)
      ? [sql`sum(b.strength) filter (where b.beside and b.concept = ${concept}::int) as ${along[i]}`]
      : [],
  )
  const most = (concept: number) =>
    sql`max(b.strength) filter (where not b.beside and b.concept = ${concept}::int)`
  const sums = concepts.map(
    (concept, i) =>
      sql`${most(concept)} + ${others}::float8 * (sum(b.strength) filter (where not b.beside and b.concept = ${concept}::int) - ${most(concept)}) as ${said[i]}`,
  )
  const isPlace = (i: number) => things[concepts[i] ?? 0]?.isPlace === true
  const isWhere = (i: number) => isPlace(i) && !concepts.every((_, other) => isPlace(other))
  const rarities = said.map(
    (one, i) =>
      sql`${things[concepts[i] ?? 0]?.weight ?? 1}::float8 * (${commonness}::float8 + ln(1 + ${manyEntries(query)} / nullif(coalesce(nullif(count(*) filter (where ${one} >= ${surely}::float8), 0), count(${one})), 0)::float8)) as ${weights[i]}`,
  )
  const parts = said.map((one, i) => {
    const all = sql`(coalesce(${one}, 0) + ${besidesOf(i)})`
    return sql`coalesce(${isWhere(i) ? there : weights[i]} * ${all} / (${all} + ${saturation}::float8), 0)`
  })
  const score = (where: boolean) => parts.filter((_, i) => isWhere(i) === where)
  const wheres = score(true)
  const whats = sql`(${sql.join(score(false), sql` + `)})`
  return sql`
    bands as (
      select * from unnest(
        ${[...bands, ...besides].map(({ concept }) => concept)}::int[],
        ${[...bands, ...besides].map(({ strength }) => strength)}::float4[],
        ${[...bands.map(queryOf), ...besides.map(({ query }) => query)]}::text[]::tsquery[],
        ${[...bands.map(() => false), ...besides.map(() => true)]}::boolean[],
        ${[...bands.map(({ field }) => field === 'a'), ...besides.map(() => false)]}::boolean[])
        as b (concept, strength, query, beside, named)),
    met as materialized (
      select b.concept, b.beside, e.entry, b.strength * e.room as strength
      from bands b cross join lateral (
        select e.ctid as entry, case when b.named then ${roomIn(told)} else 1 end as room
        from ${tableOf(query)} e where e.search @@ b.query and ${inRegion(query)}) e),
    said as materialized (
      select b.entry, ${sql.join([...sums, ...alongs])}
      from met b group by b.entry having not bool_and(b.beside)),
    rarity as materialized (select ${sql.join(rarities)} from said),
    scored as materialized (select entry, ${wheres.length === 0 ? whats : sql`${whats} * (1 + ${sql.join(wheres, sql` + `)})`} as score from said, rarity)`
}

const byName = sql`name collate "sv-x-icu", region_id, id`

const orderOf = ({ sort, near }: CatalogueQuery): RawBuilder<unknown> => {
  if (sort === 'newest') return sql`published_at desc, region_id, id`
  if (sort === 'near' && near !== null) return sql`distance, ${byName}`
  return sort === 'relevance' ? sql`score desc, ${byName}` : byName
}

const between = (least: number, most: number, value: number) =>
  Math.max(least, Math.min(most, Math.trunc(value) || 0))

const page = ({ from, most }: CatalogueQuery) =>
  sql`limit ${between(0, mostHits, most)}::int offset ${between(0, 2 ** 31 - 1, from)}::int`

const distanceOf = ({ sort, near }: CatalogueQuery) =>
  sort === 'near' && near !== null ? sql`${distanceKm(near)} as distance` : sql`null as distance`

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

/** Reads the texts of the page only. */
const read = (query: CatalogueQuery) => sql`
  (select jsonb_agg(jsonb_build_object('region', e.region_id, 'id', e.id, 'name', e.name, 'aboutSv', e.about_sv, 'aboutEn', e.about_en) order by h.place)
    from (select region_id, id, row_number() over () as place from hits) h join ${tableOf(query)} e using (region_id, id)) as hits,
  (select jsonb_agg(c) from counts c) as counts`

const find = async (db: Kysely<DB>, query: CatalogueQuery, looked: Looked | null) => {
  const { rows } = await (looked === null ? findAll(query) : findWords(query, looked)).execute(db)
  return { hits: rows[0]?.hits ?? [], counts: rows[0]?.counts ?? [] }
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

const withLearnt = async (
  db: Kysely<DB>,
  { scope }: CatalogueQuery,
  looked: Awaited<ReturnType<typeof bandsFor>>,
) => {
  const teaches = (concept: number) => isTaught(looked.concepts[concept])
  const usual = await usualWords(db, scope)
  return { ...looked, usual, learnt: await learnt(db, scope, looked.bands, { usual, teaches }) }
}

/** The catalogue's search in PostgreSQL, under the rights of the door that `db` is. */
export const searchWith = (db: Kysely<DB>): CatalogueSearch => ({
  search: async query => {
    if (query.scope.region !== null && !uuid.test(query.scope.region)) return nothing
    const looked = /[\p{L}\p{N}]/u.test(query.q)
      ? await bandsFor(wordsInDatabase(db, query.scope), query.q)
      : null
    if (looked !== null && looked.bands.length === 0) return nothing
    const { hits, counts } = await find(db, query, looked && (await withLearnt(db, query, looked)))
    return {
      ...readCounts(query, counts),
      hits: hits.map(hit => ({
        region: hit.region,
        id: hit.id,
        highlights: highlightsOf(hit, query, looked?.words ?? new Set()),
      })),
      engine: 'postgres',
    }
  },
})
