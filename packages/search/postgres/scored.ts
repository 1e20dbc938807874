import { type RawBuilder, sql } from 'kysely'
import type { Band } from '../bands.ts'
import type { Learnt } from '../learn-from.ts'
import type { CatalogueQuery } from '../port.ts'
import { stopWords } from '../stop-words.ts'
import {
  alongside,
  commonness,
  crowding,
  mostAlongside,
  others,
  saturation,
  sureInName,
  surely,
  there,
} from '../strengths.ts'
import type { Concept } from '../understand.ts'
import { inRegion, tableOf } from './entries.ts'
import { queryOf } from './query-of.ts'
import type { UsualWords } from './usual-words.ts'

/** What is known of a query before entries are looked for. */
export type Looked = {
  bands: readonly Band[]
  concepts: readonly Concept[]
  learnt: ReadonlyMap<number, Learnt>
  usual: UsualWords
}

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

/** Which entries (`e`) are weighed, each by what `entry` tells; and how many have each thing, read of `counted`, or of all that are weighed. */
type Among = {
  from: RawBuilder<unknown>
  entry: RawBuilder<unknown>
  having: { of: readonly RawBuilder<unknown>[]; counted: RawBuilder<unknown> } | null
}

const anyEntry = (query: CatalogueQuery): Among => ({
  from: tableOf(query),
  entry: sql`e.ctid`,
  having: null,
})

/** Each entry's score; see strengths.ts. */
export const scored = (
  query: CatalogueQuery,
  { bands, concepts: things, learnt, usual }: Looked,
  { from, entry, having }: Among = anyEntry(query),
) => {
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
  const many = said.map(
    (one, i) =>
      having?.of[i] ??
      sql`coalesce(nullif(count(*) filter (where ${one} >= ${surely}::float8), 0), count(${one}))`,
  )
  const rarities = many.map(
    (many, i) =>
      sql`${things[concepts[i] ?? 0]?.weight ?? 1}::float8 * (${commonness}::float8 + ln(1 + ${manyEntries(query)} / nullif(${many}, 0)::float8)) as ${weights[i]}`,
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
        select ${entry} as entry, case when b.named then ${roomIn(told)} else 1 end as room
        from ${from} e where e.search @@ b.query and ${inRegion(query)}) e),
    said as materialized (
      select b.entry, ${sql.join([...sums, ...alongs])}
      from met b group by b.entry having not bool_and(b.beside)),
    rarity as materialized (select ${sql.join(rarities)} from ${having?.counted ?? sql`said`} having true),
    scored as materialized (select entry, ${wheres.length === 0 ? whats : sql`${whats} * (1 + ${sql.join(wheres, sql` + `)})`} as score from said, rarity)`
}
