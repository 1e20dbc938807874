import { type RawBuilder, sql } from 'kysely'
import type { CatalogueFound, CatalogueQuery, Facet } from '../port.ts'
import { choices, facetsWithSeveral } from './conditions.ts'

/** One row for each set of values that entries have, with how many have it: without any choice missed, and with one facet's missed. */
export type CountRow = {
  region: string | null
  single: { sector: string; room: string; state: string; priceRule: string } | null
  several: Partial<Record<Facet, string[] | null>>
  counts: number[]
}

const keyOf = (facet: string) => sql.ref(`${facet}_key`)

/**
 * Counts the entries `e` of `from`. An entry is read once for all facets: those that miss no choice count for every facet, those that
 * miss one facet's choice for that facet. Sets of values are grouped by a number and not by themselves, which is much faster.
 */
export const countRows = (query: CatalogueQuery, from: RawBuilder<unknown>) => {
  const chosen = choices(query)
  const misses = chosen.map(({ fits }, i) => sql`case when ${fits} then 0 else ${sql.lit(2 ** i)} end`)
  const missed = misses.length === 0 ? sql`0` : sql`${sql.join(misses, sql` | `)}`
  const counts = [
    sql`count(*) filter (where missed = 0)`,
    ...chosen.map((_, i) => sql`count(*) filter (where missed & ${sql.lit(~(2 ** i))} = 0)`),
  ]
  const keys = facetsWithSeveral.map(keyOf)
  const several = facetsWithSeveral.map(
    facet =>
      sql`${sql.lit(facet)}, case when grouping(${keyOf(facet)}) = 0 then to_jsonb(any_value(${sql.ref(facet)})) end`,
  )
  return sql`
    select jsonb_build_object(
      'region', region_id,
      'single', case when grouping(sector) = 0 then jsonb_build_object('sector', sector, 'room', room, 'state', state, 'priceRule', price_rule) end,
      'several', jsonb_build_object(${sql.join(several)}),
      'counts', jsonb_build_array(${sql.join(counts)})) as row
    from (select e.*, ${missed} as missed from ${from}) e
    group by grouping sets ((), (region_id), (sector, room, state, price_rule), ${sql.join(keys.map(key => sql`(${key})`))})`
}

type Facets = Record<Facet, Record<string, number>>

/** The counts of each value, and of all. */
export const readCounts = (query: CatalogueQuery, rows: readonly CountRow[]) => {
  const facets: Facets = {
    region: {},
    sector: {},
    tests: {},
    users: {},
    settings: {},
    methods: {},
    supports: {},
    room: {},
    state: {},
    priceRule: {},
    languages: {},
  }
  const order = choices(query).map(({ facet }) => facet)
  let count = 0
  for (const { region, single, several, counts } of rows) {
    const add = (facet: Facet, value: string) => {
      const many = counts[order.indexOf(facet) + 1] ?? 0
      if (many > 0) facets[facet][value] = (facets[facet][value] ?? 0) + many
    }
    const sets = Object.entries(several).filter(([, values]) => values != null)
    if (region !== null) add('region', region)
    else if (single !== null) {
      for (const facet of ['sector', 'room', 'state', 'priceRule'] as const) add(facet, single[facet])
    } else if (sets.length > 0) {
      for (const [facet, values] of sets) for (const value of new Set(values)) add(facet as Facet, value)
    } else count = counts[0] ?? 0
  }
  return { count, facets } satisfies Pick<CatalogueFound, 'count' | 'facets'>
}
