import type { Settings } from 'meilisearch'
import { facets } from './filter.ts'
import { stemsOf } from './words.ts'

/** Words that say nothing of what somebody is after; both languages, because entries and visitors have both. */
const little =
  'och i att det som på en ett är av för med till den har de inte om var vi jag kan ska så men från vid hos eller när där finns nog vill hur vad någon något några min vår era er sin sitt oss man få får ' +
  'the a an and of to in on at for with by from is are be we i you our your my it its or as that this do does can could would want need looking how what where who some any there'

/** Phrases that mean the same, by their stems; each of a group finds the others. */
const synonymsOf = (groups: readonly (readonly string[])[]): Record<string, string[]> => {
  const same: Record<string, string[]> = {}
  for (const group of groups) {
    const phrases = [...new Set(group.map(phrase => stemsOf(phrase).join(' ')).filter(Boolean))]
    for (const phrase of phrases) {
      const others = phrases.filter(other => other !== phrase)
      if (others.length > 0) same[phrase] = [...new Set([...(same[phrase] ?? []), ...others])].toSorted()
    }
  }
  return same
}

/** How the catalogue is searched. The order of the searched fields is the order of what counts most. */
export const settingsWith = (synonyms: readonly (readonly string[])[] = []): Settings => ({
  searchableAttributes: ['nameWords', 'labelWords', 'hostWords', 'aboutWords', 'moreWords', 'parts'],
  displayedAttributes: ['*'],
  filterableAttributes: [...facets, 'entry', 'trlFrom', 'trlTo', '_geo'],
  sortableAttributes: ['order', 'entry', 'publishedAt', '_geo'],
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'proximity', 'exactness'],
  stopWords: [...new Set(stemsOf(little))].toSorted(),
  synonyms: synonymsOf(synonyms),
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: ['parts'],
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
