import { reading } from '@testbro/db/transaction'
import { failingOver } from '@testbro/search/failing-over'
import { openMeilisearch } from '@testbro/search/meilisearch/search'
import type { CatalogueFound, CatalogueQuery } from '@testbro/search/port'
import type { Visit } from '../framework.server.ts'
import type { Log } from './log.ts'

const limits = { answers: 400, rests: 2_000 }

/** How the catalogue is searched, composed once for all pages: by Meilisearch where it is configured and well, else by PostgreSQL. */
export const openSearch = ({ meilisearch }: Config, log: Log): Visit['search'] => {
  if (meilisearch === null) return inPostgres
  const outer = openMeilisearch(meilisearch, limits.answers)
  const failOver = failingOver(limits, error =>
    log.warn({ err: error }, 'Meilisearch does not answer; PostgreSQL searches'),
  )
  return async (by, query) => {
    await mayFind(by, query)
    return failOver(
      () => outer.search(query),
      () => inPostgres(by, query),
    )
  }
}

/** An outer index proves nobody's right: what only a network finds is asked for by those of it, as the database knows them. */
const mayFind = async (by: By, { scope }: CatalogueQuery) => {
  if (scope.class === 'public') return
  if ((by.as !== 'office' && by.as !== 'unit') || by.region !== scope.region)
    throw new Denied('another network')
  await reading(by, async () => {})
}

const inPostgres = (by: By, query: CatalogueQuery): Promise<CatalogueFound> =>
  reading(by, async ({ db }) => {
    const rows = await db.selectFrom('publicEnvironments').selectAll().orderBy('name').execute()
    const { region } = query.scope
    const words = query.q.toLowerCase().split(' ').filter(Boolean)
    const valuesOf = (row: (typeof rows)[number], facet: string): readonly string[] => {
      const value = facet === 'region' ? row.regionId : row[facet as 'tests']
      return Array.isArray(value) ? value : [value]
    }
    const scoped = rows.filter(row => {
      const said = [row.name, row.host, row.aboutSv, row.aboutEn, row.labelsSv, row.labelsEn].join(' ').toLowerCase()
      return (region === null || row.regionId === region) && words.every(word => said.includes(word)) && (query.trl === null || (row.trlFrom !== null && row.trlTo !== null && row.trlFrom <= query.trl && query.trl <= row.trlTo))
    })
    const chosen = Object.entries(query.chosen)
    const fits = (row: (typeof rows)[number], but = '') =>
      chosen.every(([facet, values]) => facet === but || valuesOf(row, facet).some(value => values?.includes(value)))
    const found = scoped.filter(row => fits(row))
    const names = ['region', 'sector', 'tests', 'users', 'settings', 'methods', 'supports', 'room', 'state', 'priceRule', 'languages']
    const facets = Object.fromEntries(names.map(facet => {
      const counts: Record<string, number> = {}
      for (const row of scoped.filter(row => fits(row, facet))) for (const value of valuesOf(row, facet)) counts[value] = (counts[value] ?? 0) + 1
      return [facet, counts]
    }))
    return {
      hits: found.slice(query.from, query.from + query.most).map(({ regionId, id }) => ({ region: regionId, id, highlights: words.length ? [{ field: 'name', parts: words.map(text => ({ text, found: true })) }] : [] })),
      count: found.length,
      facets,
      engine: 'postgres',
    }
  })
