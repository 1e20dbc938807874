import type { DB } from '@testbro/db/schema'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { highlight } from '../highlight.ts'
import type { CatalogueFound, CatalogueQuery, CatalogueSearch } from '../port.ts'
import { type Band, bandsFor } from './bands.ts'
import { choices, distanceKm, limits } from './conditions.ts'
import { type CountRow, countRows, readCounts } from './count.ts'
import { cut, saturation } from './strengths.ts'

const mostHits = 200
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

type Hit = { region: string; id: string; name: string; aboutSv: string; aboutEn: string }
type Row = { hits: Hit[] | null; counts: { row: CountRow }[] | null }

/** Entries `e` of the scope. A region that is not open shows nothing to anyone. */
const entriesIn = ({ scope }: CatalogueQuery) => {
  const table = sql.table(scope.class === 'public' ? 'public_environments' : 'network_environments')
  const here = scope.region === null ? sql`` : sql` and e.region_id = ${scope.region}::uuid`
  return sql`${table} e join regions r on r.id = e.region_id${here}`
}

/** How well each entry fits what is looked for; see strengths.ts. */
const scored = (query: CatalogueQuery, bands: readonly Band[]) => {
  const { scope } = query
  const table = sql.table(scope.class === 'public' ? 'public_environments' : 'network_environments')
  const here = scope.region === null ? sql`` : sql` and e.region_id = ${scope.region}::uuid`
  return sql`
    bands as (
      select * from unnest(${bands.map(({ concept }) => concept)}::int[], ${bands.map(({ strength }) => strength)}::float4[],
        ${bands.map(band => band.query)}::text[]::tsquery[]) as b (concept, strength, query)),
    said as materialized (
      select b.concept, e.entry, sum(b.strength) as strength
      from bands b cross join lateral (select e.ctid as entry from ${table} e where e.search @@ b.query${here}) e
      group by b.concept, e.entry),
    entries as materialized (select count(*) as many from ${entriesIn(query)}),
    rarity as (select concept, ln(1 + (select many from entries)::float8 / count(*)) as weight from said group by concept),
    scored as materialized (
      select entry, sum(weight * strength / (strength + ${saturation}::float8)) as score
      from said join rarity using (concept) group by entry)`
}

const byName = sql`e.name collate "sv-x-icu", e.region_id, e.id`

const orderOf = ({ sort, near }: CatalogueQuery, hasWords: boolean): RawBuilder<unknown> => {
  if (sort === 'newest') return sql`e.published_at desc, e.region_id, e.id`
  if (sort === 'near' && near !== null) return sql`${distanceKm(near)}, ${byName}`
  return sort === 'relevance' && hasWords ? sql`s.score desc, ${byName}` : byName
}

const atMost = (most: number, value: number) => Math.max(0, Math.min(most, Math.trunc(value) || 0))

const find = async (db: Kysely<DB>, query: CatalogueQuery, bands: readonly Band[] | null) => {
  const entries = entriesIn(query)
  const from =
    bands === null
      ? sql`${entries} where ${limits(query)}`
      : sql`${entries} join scored s on s.entry = e.ctid
          where ${limits(query)} and s.score >= ${cut}::float8 * (select max(b.score) from scored b)`
  const fits = choices(query).map(choice => choice.fits)
  const { rows } = await sql<Row>`
    with ${bands === null ? sql`` : sql`${scored(query, bands)},`}
    hits as (
      select e.region_id as region, e.id, e.name, e.about_sv as "aboutSv", e.about_en as "aboutEn", row_number() over () as place from (
        select e.* from ${from}${sql.join(
          fits.map(fit => sql` and ${fit}`),
          sql``,
        )}
        order by ${orderOf(query, bands !== null)}
        limit ${atMost(mostHits, query.most)}::int offset ${atMost(2 ** 31 - 1, query.from)}::int
      ) e),
    counts as (${countRows(query, from)})
    select (select jsonb_agg(hits order by place) from hits) as hits, (select jsonb_agg(counts) from counts) as counts`.execute(
    db,
  )
  const [found] = rows
  return { hits: found?.hits ?? [], counts: (found?.counts ?? []).map(({ row }) => row) }
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

/** The catalogue's search in PostgreSQL, under the rights of the door that `db` is. */
export const searchWith = (db: Kysely<DB>): CatalogueSearch => ({
  search: async query => {
    if (query.scope.region !== null && !uuid.test(query.scope.region)) return nothing
    const looked = /[\p{L}\p{N}]/u.test(query.q) ? await bandsFor(db, query.scope, query.q) : null
    if (looked !== null && looked.bands.length === 0) return nothing
    const { hits, counts } = await find(db, query, looked?.bands ?? null)
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
