import { type RawBuilder, sql } from 'kysely'
import type { CatalogueQuery } from '../port.ts'
import { distanceKm } from './conditions.ts'

type Scoped = Pick<CatalogueQuery, 'scope'>

export const tableOf = ({ scope }: Scoped) =>
  sql.table(scope.class === 'public' ? 'app.public_environments' : 'app.network_environments')
export const inRegion = ({ scope }: Scoped) =>
  scope.region === null ? sql`true` : sql`e.region_id = ${scope.region}::uuid`

/** A region that is not open shows nothing to anyone. */
export const isOpen = sql`join app.regions r on r.id = e.region_id`

const byName = sql`name collate "sv-x-icu", region_id, id`

export const orderOf = ({ sort, near }: CatalogueQuery): RawBuilder<unknown> => {
  if (sort === 'newest') return sql`published_at desc, region_id, id`
  if (sort === 'near' && near !== null) return sql`distance, ${byName}`
  return sort === 'relevance' ? sql`score desc, ${byName}` : byName
}

export const distanceOf = ({ sort, near }: CatalogueQuery) =>
  sort === 'near' && near !== null ? sql`${distanceKm(near)} as distance` : sql`null as distance`

const mostHits = 200

const between = (least: number, most: number, value: number) =>
  Math.max(least, Math.min(most, Math.trunc(value) || 0))

/** How many are skipped, and how many are shown. */
export const pageOf = ({ from, most }: Pick<CatalogueQuery, 'from' | 'most'>) => ({
  from: between(0, 2 ** 31 - 1, from),
  most: between(0, mostHits, most),
})

export const page = (query: Pick<CatalogueQuery, 'from' | 'most'>) => {
  const { from, most } = pageOf(query)
  return sql`limit ${most}::int offset ${from}::int`
}

/** Reads the texts of the page only: of what `hits` has in order. */
export const read = (query: CatalogueQuery) => sql`
  (select jsonb_agg(jsonb_build_object('region', e.region_id, 'id', e.id, 'name', e.name, 'aboutSv', e.about_sv, 'aboutEn', e.about_en) order by h.place)
    from (select region_id, id, row_number() over () as place from hits) h join ${tableOf(query)} e using (region_id, id)) as hits,
  (select jsonb_agg(c) from counts c) as counts`
