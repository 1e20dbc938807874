import { once } from '@testbro/db/one-connection'
import type { DB } from '@testbro/db/schema'
import { type Kysely, sql } from 'kysely'
import { planOf } from '../plan.ts'
import type { CatalogueQuery } from '../port.ts'
import { cut } from '../strengths.ts'
import { choices, limits } from './conditions.ts'
import { counted, countRows, missed } from './count.ts'
import { distanceOf, inRegion, orderOf, page, pageOf, read, tableOf } from './entries.ts'
import { levelsOf } from './level-of.ts'
import type { Row } from './row.ts'
import { type Looked, scored } from './scored.ts'
import type { UsualWords } from './usual-words.ts'

/** An entry's score is known but about, so those are left out that are surely worse than what is cut. */
const margin = 0.9
/** So many of those found are weighed, the best ones: a page lies among them, and some after it. */
const mostWeighed = 250

/** The index tells who has a word far sooner than the entries themselves, whose words lie outside the table: the server does not know. */
const trustTheIndex = (db: Kysely<DB>) =>
  sql`select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
    set_config('max_parallel_workers_per_gather', '0', true), set_config('jit', 'off', true)`.execute(db)

/**
 * Among many entries words find too many to weigh them all. About how well an entry fits is told by which things it has in which fields,
 * which the index knows: those that fit well enough are found and counted, the best of them are weighed, and the others come after them
 * by name.
 */
export const findAmongMany = async (
  db: Kysely<DB>,
  query: CatalogueQuery,
  looked: Looked,
  whole: UsualWords,
) => {
  const { things } = planOf(looked, looked.usual.standing, looked.usual.entries)
  const { sets, scores, many } = levelsOf(looked.bands, things, whole)
  if (sets.length === 0) return undefined
  /** As `isOpen`, which here would be asked of each. */
  const isOpenHere = sql`e.region_id = any (array(select r.id from app.regions r))`

  const having = sets.map(
    ({ bit, holds }) => sql`
      select entry, ${sql.lit(bit)} as level from (select e.ctid as entry, e.region_id from ${tableOf(query)} e where ${holds} offset 0) e where ${inRegion(query)}`,
  )
  const isFound = sql`e.ctid = any ((select array(select entry from likely where score >= (select least from best)))::tid[]) and ${isOpenHere}`
  const fits = sql.join([isFound, limits(query), ...choices(query).map(({ fits }) => fits)], sql` and `)
  const isLimited = choices(query).length > 0 || query.trl !== null || query.near !== null
  const fitting = isLimited
    ? sql`likely l join ${tableOf(query)} e on e.ctid = l.entry where ${fits}`
    : sql`likely l where l.score >= (select least from best)`
  const weighed = sql`
    candidates as materialized (
      select l.entry, e.region_id, e.id, e.name, e.place, e.search || ''::tsvector as search
      from (select l.entry from ${fitting} order by l.score desc, l.entry limit ${mostWeighed}::int) l
      join ${tableOf(query)} e on e.ctid = l.entry and ${isOpenHere}),
    ${scored(query, looked, { from: sql`candidates`, entry: sql`e.entry`, having: { of: many, counted: sql`likely` } })},
    ranked as (select c.*, coalesce(s.score, 0) as score from candidates c left join scored s on s.entry = c.entry)`

  const { from, most } = pageOf(query)
  const isByScore = query.sort === 'relevance'
  const unweighed = sql`
      union all select e.region_id, e.id, e.name, -1 as score
      from ${tableOf(query)} e where ${fits} and e.ctid not in (select entry from candidates)`
  const hits = isByScore
    ? sql`select region_id, id, name, score from ranked ${from + most > mostWeighed ? unweighed : sql``}`
    : sql`select e.region_id, e.id, e.name, e.published_at, ${distanceOf(query)} from ${tableOf(query)} e where ${fits}`

  await trustTheIndex(db)
  const { rows } = await sql<Row>`${sql.raw(once)}
    with likely as materialized (
      select entry, has, (${scores}::float8[])[has + 1] as score from (select entry, bit_or(level) as has from (${sql.join(having, sql` union all `)}) sets group by entry) had),
    best as materialized (select ${margin * cut}::float8 * max(score) as least from likely),
    ${isByScore ? sql`${weighed},` : sql``}
    hits as (select region_id, id from (${hits}) found order by ${orderOf(query)} ${page(query)}),
    counts as (${countRows(query, sql`(select ${counted}, ${missed(query)} as missed from ${tableOf(query)} e where ${isFound} and ${limits(query)}) e`)})
    select ${read(query)}`.execute(db)
  return rows[0]
}
