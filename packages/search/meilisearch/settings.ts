import type { Settings } from 'meilisearch'
import { facets } from './filter.ts'

const mostWords = 1_000_000

/** How the catalogue is searched: by filters on whole words. The server is asked for all the words there are, and so has to tell all. */
export const settings = (): Settings => ({
  searchableAttributes: ['name'],
  displayedAttributes: ['*'],
  filterableAttributes: [
    ...facets,
    'entry',
    'trlFrom',
    'trlTo',
    '_geo',
    'words',
    'firmWords',
    'mainWords',
    'nameWords',
  ],
  sortableAttributes: ['order', 'entry', 'publishedAt', '_geo'],
  rankingRules: ['sort'],
  typoTolerance: { enabled: false },
  faceting: { maxValuesPerFacet: mostWords, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1_000_000 },
  proximityPrecision: 'byAttribute',
  facetSearch: false,
  prefixSearch: 'disabled',
  searchCutoffMs: 300,
})
