import type { Settings } from 'meilisearch'
import { stopWords } from '../stop-words.ts'
import { vocabulary } from '../vocabulary.ts'
import { facets } from './filter.ts'
import { stemOf, stemsIn } from './stems-in.ts'

/** Phrases that mean the same, by their stems; each of a group finds the others. */
const synonyms = (): Record<string, string[]> => {
  const same: Record<string, string[]> = {}
  for (const group of vocabulary) {
    const phrases = [...new Set(group.map(phrase => stemsIn(phrase).join(' ')).filter(Boolean))]
    for (const phrase of phrases) {
      const others = phrases.filter(other => other !== phrase)
      if (others.length > 0) same[phrase] = [...new Set([...(same[phrase] ?? []), ...others])].toSorted()
    }
  }
  return same
}

/** How the catalogue is searched. The order of the searched fields is the order of what counts most. */
export const settings = (): Settings => ({
  searchableAttributes: ['nameWords', 'aboutWords', 'labelWords', 'hostWords', 'moreWords'],
  displayedAttributes: ['*'],
  filterableAttributes: [...facets, 'entry', 'trlFrom', 'trlTo', '_geo'],
  sortableAttributes: ['order', 'entry', 'publishedAt', '_geo'],
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'proximity', 'exactness'],
  stopWords: [...stopWords].filter(word => stemOf(word) === word).toSorted(),
  synonyms: synonyms(),
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: true,
  },
  separatorTokens: [],
  nonSeparatorTokens: [],
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['swe', 'eng'] }],
  faceting: { maxValuesPerFacet: 2_000, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 1_000_000 },
  proximityPrecision: 'byWord',
  facetSearch: false,
  searchCutoffMs: 300,
})
