import { type RawBuilder, sql } from 'kysely'
import type { CatalogueFound, CatalogueQuery, Facet } from '../port.ts'
import { choices, lists, singles } from './conditions.ts'

/**
 * How many entries have the same values of some facets; `counts` are those that miss no choice, then for each chosen facet those that
 * miss at most that one.
 */
export type CountRow = { values: Partial<Record<Facet, string>>; counts: number[] }

/** A number whose bits say which choices an entry `e` misses. */
export const missed = (query: CatalogueQuery): RawBuilder<unknown> => {
  const misses = choices(query).map(
    ({ fits }, i) => sql`case when ${fits} then 0 else ${sql.lit(2 ** i)} end`,
  )
  return misses.length === 0 ? sql`0` : sql.join(misses, sql` | `)
}

/** The columns that `countRows` reads of an entry `e`. */
export const counted = sql`e.region_id, e.sector, e.room, e.state, e.price_rule, ${sql.join(lists.map(facet => sql.ref(`e.${facet}_set`)))}`

/** Counts the rows of `from`, which have `counted` and `missed`, once for all facets; what misses two choices counts for none. */
export const countRows = (query: CatalogueQuery, from: RawBuilder<unknown>) => {
  const counts = [
    sql`count(*) filter (where missed = 0)`,
    ...choices(query).map((_, i) => sql`count(*) filter (where missed & ${sql.lit(~(2 ** i))} = 0)`),
  ]
  const sets = lists.map(facet => sql.ref(`${facet}_set`))
  return sql`
    select case
        when grouping(region_id) = 0 then jsonb_build_object('region', region_id)
        when grouping(sector) = 0 then jsonb_build_object('sector', sector, 'room', room, 'state', state, 'priceRule', price_rule)
        ${sql.join(
          lists.map(
            (facet, i) =>
              sql`when grouping(${sets[i]}) = 0 then jsonb_build_object(${sql.lit(facet)}, ${sets[i]})`,
          ),
          sql` `,
        )}
      end as values, jsonb_build_array(${sql.join(counts)}) as counts
    from ${choices(query).length === 0 ? from : sql`(select * from ${from} offset 0) counted where missed & (missed - 1) = 0`}
    group by grouping sets ((region_id), (sector, room, state, price_rule), ${sql.join(sets.map(set => sql`(${set})`))})`
}

const isList = (facet: string) => lists.some(list => list === facet)

/** The counts of each value, and of all. */
export const readCounts = (query: CatalogueQuery, rows: readonly CountRow[]) => {
  const order = choices(query).map(({ facet }) => facet)
  const facets: CatalogueFound['facets'] = Object.fromEntries(
    [...singles, ...lists].map(facet => [facet, {}]),
  )
  let count = 0
  for (const { values, counts } of rows) {
    if (values.region !== undefined) count += counts[0] ?? 0
    for (const [facet, said] of Object.entries(values) as [Facet, string][]) {
      const many = counts[order.indexOf(facet) + 1] ?? 0
      const of = facets[facet] ?? {}
      if (many > 0)
        for (const value of isList(facet) ? said.split(' ') : [said])
          if (value !== '') of[value] = (of[value] ?? 0) + many
    }
  }
  return { count, facets }
}
