import { type RawBuilder, sql } from 'kysely'
import type { CatalogueQuery, Facet } from '../port.ts'

const several = ['tests', 'users', 'settings', 'methods', 'supports', 'languages'] as const
const single = {
  region: sql`e.region_id::text`,
  sector: sql`e.sector`,
  room: sql`e.room`,
  state: sql`e.state`,
  priceRule: sql`e.price_rule`,
} as const

export const facetsWithSeveral: readonly (typeof several)[number][] = several
const isSeveral = (facet: Facet): facet is (typeof several)[number] => several.some(known => known === facet)

type Condition = RawBuilder<unknown>

/** What each facet's choice asks of an entry `e`. */
export const choices = ({ chosen }: CatalogueQuery): { facet: Facet; fits: Condition }[] =>
  [...several, ...(Object.keys(single) as (keyof typeof single)[])].flatMap(facet => {
    const values = chosen[facet]
    if (values === undefined || values.length === 0) return []
    const safe = values.map(value => value.toWellFormed().replaceAll('\u0000', '\ufffd'))
    const fits = isSeveral(facet)
      ? sql`e.${sql.ref(facet)} && ${safe}::text[]`
      : sql`${single[facet]} = any (${safe}::text[])`
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
