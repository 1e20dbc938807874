import { type RawBuilder, sql } from 'kysely'
import type { CatalogueQuery, Facet } from '../port.ts'

/** The facets of which an entry has several values. */
export const lists = ['tests', 'users', 'settings', 'methods', 'supports', 'languages'] as const
const columns = {
  region: sql`e.region_id::text`,
  sector: sql`e.sector`,
  room: sql`e.room`,
  state: sql`e.state`,
  priceRule: sql`e.price_rule`,
} as const
/** The facets of which an entry has one. */
export const singles = Object.keys(columns) as (keyof typeof columns)[]

type Condition = RawBuilder<unknown>

/** What each facet's choice asks of an entry `e`. */
export const choices = ({ chosen }: CatalogueQuery): { facet: Facet; fits: Condition }[] =>
  [...lists, ...singles].flatMap(facet => {
    const values = chosen[facet]
    if (values === undefined || values.length === 0) return []
    const safe = values.map(value => value.toWellFormed().replaceAll('\u0000', '\ufffd'))
    const column = facet in columns ? columns[facet as keyof typeof columns] : undefined
    const fits = column
      ? sql`${column} = any (${safe}::text[])`
      : sql`string_to_array(${sql.ref(`e.${facet}_set`)}, ' ') && ${safe}::text[]`
    return [{ facet, fits }]
  })

const earthKm = 6371

/** The great circle's length from the place asked for to an entry `e`. */
export const distanceKm = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  sql`2 * ${earthKm}::float8 * asin(least(1, sqrt(sind((e.latitude - ${latitude}::float8) / 2) ^ 2
    + cosd(${latitude}::float8) * cosd(e.latitude) * sind((e.longitude - ${longitude}::float8) / 2) ^ 2)))`

/** What the query asks of an entry `e` beside words and facets. */
export const limits = ({ trl, near }: CatalogueQuery): Condition => {
  const all = [sql`true`]
  if (trl !== null) all.push(sql`${trl}::int between e.trl_from and e.trl_to`)
  if (near !== null) all.push(sql`${distanceKm(near)} <= ${near.km}::float8`)
  return sql.join(all, sql` and `)
}
