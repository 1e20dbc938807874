import type { MultiSearchQuery } from 'meilisearch'
import type { CatalogueQuery, Facet } from '../port.ts'
import { facets, filterOf, pointOf } from './filter.ts'

const sortOf = ({ q, sort, near }: CatalogueQuery): string[] => {
  const byName = ['order:asc', 'entry:asc']
  if (sort === 'newest') return ['publishedAt:desc', ...byName]
  if (sort === 'near' && near) return [`_geoPoint(${pointOf(near)}):asc`, ...byName]
  return sort === 'relevance' && q.trim() !== '' ? [] : byName
}

/** Which of the facets have a choice of their own, and so are counted by a search without it. */
export const narrowed = ({ chosen }: CatalogueQuery): Facet[] =>
  facets.filter(facet => (chosen[facet]?.length ?? 0) > 0)

/** What is asked in one message: the hits with the counts of the facets without a choice, then a count for each facet with one. */
export const searchesOf = (
  query: CatalogueQuery,
  indexUid: string,
  q: string,
  shown: readonly string[],
): MultiSearchQuery[] => {
  const whole = { indexUid, q, matchingStrategy: 'last' as const }
  const own = narrowed(query)
  // pages count whole; a part of a page is cut out of the pages it lies in
  return [
    {
      ...whole,
      filter: filterOf(query),
      sort: sortOf(query),
      ...pageOf(query),
      facets: facets.filter(facet => !own.includes(facet)),
      attributesToRetrieve: [...shown],
    },
    ...own.map(facet => ({
      ...whole,
      filter: filterOf(query, facet),
      page: 1,
      hitsPerPage: 0,
      facets: [facet],
      attributesToRetrieve: ['id'],
    })),
  ]
}

/** The smallest page of the server's that holds all that is asked: only pages are counted whole. */
const pageOf = ({ from, most }: Pick<CatalogueQuery, 'from' | 'most'>) => {
  if (most <= 0) return { page: 1, hitsPerPage: 0 }
  let hitsPerPage = most
  while (Math.floor(from / hitsPerPage) !== Math.floor((from + most - 1) / hitsPerPage)) hitsPerPage++
  return { page: Math.floor(from / hitsPerPage) + 1, hitsPerPage }
}
