import type { MultiSearchQuery } from 'meilisearch'
import type { CatalogueQuery, Facet } from '../port.ts'
import { facets, filterOf, pointOf } from './filter.ts'

/** What is searched, and by which filters: those of the words, and those of what is chosen. */
export type Narrowed = { query: CatalogueQuery; indexUid: string; found: readonly string[] }

const sortOf = ({ sort, near }: CatalogueQuery): string[] => {
  const byName = ['order:asc', 'entry:asc']
  if (sort === 'newest') return ['publishedAt:desc', ...byName]
  if (sort === 'near' && near) return [`_geoPoint(${pointOf(near)}):asc`, ...byName]
  return byName
}

/** Which of the facets have a choice of their own, and so are counted by a search without it. */
export const narrowed = ({ chosen }: CatalogueQuery): Facet[] =>
  facets.filter(facet => (chosen[facet]?.length ?? 0) > 0)

const shown = ({ language }: CatalogueQuery) => [
  'region',
  'entry',
  'name',
  language === 'sv' ? 'aboutSv' : 'aboutEn',
]
const weighed = (query: CatalogueQuery) => [...shown(query), 'order', 'said']

/** Counts the facets without a choice, beside the hits. */
const counting = ({ query, indexUid, found }: Narrowed) => ({
  indexUid,
  q: '',
  filter: [...filterOf(query), ...found],
  facets: facets.filter(facet => !narrowed(query).includes(facet)),
})

/** For each facet with a choice of its own, how many there would be without it. */
const countingOthers = ({ query, indexUid, found }: Narrowed): MultiSearchQuery[] =>
  narrowed(query).map(facet => ({
    indexUid,
    q: '',
    filter: [...filterOf(query, facet), ...found],
    page: 1,
    hitsPerPage: 0,
    facets: [facet],
    attributesToRetrieve: ['entry'],
  }))

/** A page in the server's own order, then the counts of the facets with a choice. */
export const inOrder = (narrowed: Narrowed): MultiSearchQuery[] => [
  {
    ...counting(narrowed),
    sort: sortOf(narrowed.query),
    ...pageOf(narrowed.query),
    attributesToRetrieve: shown(narrowed.query),
  },
  ...countingOthers(narrowed),
]

/** So many of all that are found and of each of the better ones, to be weighed; between them the counts of the facets with a choice. */
export const toWeigh = (
  narrowed: Narrowed,
  better: readonly string[],
  hitsPerPage: number,
): MultiSearchQuery[] => {
  const { query, indexUid } = narrowed
  const some = { page: 1, hitsPerPage, attributesToRetrieve: weighed(query) }
  return [
    { ...counting(narrowed), ...some },
    ...countingOthers(narrowed),
    ...better.map(filter => ({ indexUid, q: '', filter: [...filterOf(query), filter], ...some })),
  ]
}

/** The rest of what is found, without those that have been weighed. */
export const afterWeighed = (
  { query, indexUid, found }: Narrowed,
  weighed: readonly string[],
  { offset, limit }: { offset: number; limit: number },
): MultiSearchQuery[] => [
  {
    indexUid,
    q: '',
    filter: [...filterOf(query), ...found, `entry NOT IN [${weighed.map(id => `"${id}"`).join(',')}]`],
    sort: sortOf(query),
    offset,
    limit,
    attributesToRetrieve: shown(query),
  },
]

/** The smallest page of the server's that holds all that is asked: only pages are counted whole. */
const pageOf = ({ from, most }: Pick<CatalogueQuery, 'from' | 'most'>) => {
  if (most <= 0) return { page: 1, hitsPerPage: 0 }
  let hitsPerPage = most
  while (Math.floor(from / hitsPerPage) !== Math.floor((from + most - 1) / hitsPerPage)) hitsPerPage++
  return { page: Math.floor(from / hitsPerPage) + 1, hitsPerPage }
}
