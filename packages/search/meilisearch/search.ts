import { Meilisearch, type MultiSearchQuery, type SearchResponse } from 'meilisearch'
import type { CatalogueFound, CatalogueQuery, CatalogueSearch } from '../port.ts'
import { highlightsOf } from './highlights.ts'
import { indexNames } from './index-names.ts'
import type { MeilisearchAt } from './meilisearch-at.ts'
import { searchTokens } from './search-tokens.ts'
import { narrowed, searchesOf } from './searches.ts'

type Shown = { region: string; entry: string; name: string; host: string; place: string } & Partial<
  Record<'aboutSv' | 'aboutEn', string>
>

const shownIn = {
  sv: ['name', 'host', 'place', 'aboutSv'],
  en: ['name', 'host', 'place', 'aboutEn'],
} as const

/** The catalogue in Meilisearch. Throws when the server does not answer, refuses or has no such index. `limit`: milliseconds. */
export const openMeilisearch = ({ url, key, prefix }: MeilisearchAt, limit: number): CatalogueSearch => {
  const names = indexNames(prefix)
  const tokens = searchTokens(new Meilisearch({ host: url, apiKey: key, timeout: limit }), prefix)
  const server = new Meilisearch({ host: url, timeout: limit })
  const ask = async (query: CatalogueQuery, queries: MultiSearchQuery[]) => {
    const token = await tokens.of(query.scope)
    const { results } = await server.multiSearch<{ queries: MultiSearchQuery[] }, Shown>(
      { queries },
      { headers: { authorization: `Bearer ${token}` } },
    )
    return results
  }
  return {
    search: async query => {
      const fields = shownIn[query.language]
      const queries = searchesOf(query, names.of(query.scope), ['region', 'entry', ...fields])
      const results = await ask(query, queries).catch(error => {
        if (!isRefusal(error)) throw error
        tokens.forget()
        return ask(query, queries)
      })
      return foundIn(query, results, fields)
    },
  }
}

const isRefusal = (error: unknown) =>
  error instanceof Error &&
  error.cause instanceof Object &&
  'code' in error.cause &&
  error.cause.code === 'invalid_api_key'

const foundIn = (
  query: CatalogueQuery,
  [main, ...counted]: SearchResponse<Shown>[],
  fields: readonly (keyof Shown)[],
): CatalogueFound => {
  if (!main) throw new Error('The search came back without its answer.')
  const skip = query.from % (main.hitsPerPage || 1)
  const own = narrowed(query)
  return {
    hits: main.hits.slice(skip, skip + query.most).map(hit => ({
      region: hit.region,
      id: hit.entry,
      highlights: highlightsOf(query.q, Object.fromEntries(fields.map(field => [field, hit[field] ?? '']))),
    })),
    count: main.totalHits ?? 0,
    facets: {
      ...main.facetDistribution,
      ...Object.fromEntries(own.map((facet, i) => [facet, counted[i]?.facetDistribution?.[facet] ?? {}])),
    },
    engine: 'meilisearch',
  }
}
