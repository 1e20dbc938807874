import { Meilisearch, type MultiSearchQuery, type SearchResponse } from 'meilisearch'
import type { CatalogueFound, CatalogueQuery, CatalogueSearch, Scope } from '../port.ts'
import { highlighting, type Shown } from './highlights.ts'
import { indexNames } from './index-names.ts'
import type { MeilisearchAt } from './meilisearch-at.ts'
import { planOf } from './plan.ts'
import { searchTokens } from './search-tokens.ts'
import { narrowed, searchesOf } from './searches.ts'
import { standings } from './standings.ts'

type Hit = Shown & { region: string; entry: string }

const retrieved = ['region', 'entry', 'name', 'aboutSv', 'aboutEn']

/** The catalogue in Meilisearch. Throws when the server does not answer, refuses or has no such index. `limit`: milliseconds. */
export const openMeilisearch = ({ url, key, prefix }: MeilisearchAt, limit: number): CatalogueSearch => {
  const names = indexNames(prefix)
  const tokens = searchTokens(new Meilisearch({ host: url, apiKey: key, timeout: limit }), prefix)
  const server = new Meilisearch({ host: url, timeout: limit })
  const askOnce = async (scope: Scope, queries: MultiSearchQuery[]) => {
    const token = await tokens.of(scope)
    const { results } = await server.multiSearch<{ queries: MultiSearchQuery[] }, Hit>(
      { queries },
      { headers: { authorization: `Bearer ${token}` } },
    )
    return results
  }
  /** Keys may have been made anew on the server: a token it refuses is made again, once. */
  const ask = (scope: Scope, queries: MultiSearchQuery[]) =>
    askOnce(scope, queries).catch(error => {
      if (!isRefusal(error)) throw error
      tokens.forget()
      return askOnce(scope, queries)
    })
  const lookUp = standings(ask, names.of)
  return {
    search: async query => {
      const { scope } = query
      const q = await planOf(query, stems => lookUp(scope, stems))
      return foundIn(query, await ask(scope, searchesOf(query, names.of(scope), q, retrieved)))
    },
  }
}

const isRefusal = (error: unknown) =>
  error instanceof Error &&
  error.cause instanceof Object &&
  'code' in error.cause &&
  error.cause.code === 'invalid_api_key'

const foundIn = (query: CatalogueQuery, [main, ...counted]: SearchResponse<Hit>[]): CatalogueFound => {
  if (!main) throw new Error('The search came back without its answer.')
  const skip = query.from % (main.hitsPerPage || 1)
  const own = narrowed(query)
  const highlights = highlighting(query)
  return {
    hits: main.hits.slice(skip, skip + query.most).map(hit => ({
      region: hit.region,
      id: hit.entry,
      highlights: highlights(hit),
    })),
    count: main.totalHits ?? 0,
    facets: {
      ...main.facetDistribution,
      ...Object.fromEntries(own.map((facet, i) => [facet, counted[i]?.facetDistribution?.[facet] ?? {}])),
    },
    engine: 'meilisearch',
  }
}
