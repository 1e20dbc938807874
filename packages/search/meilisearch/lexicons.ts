import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import type { Scope } from '../port.ts'
import { openLexicon } from './lexicon.ts'

/** Milliseconds after which what is known of an index is asked anew, beside the search that sees it. */
const freshFor = 10_000
/** A word that is not known may have come just now. */
const surelyFreshFor = 1_000
const mostKept = 30

type Ask = (
  scope: Scope,
  queries: MultiSearchQuery[],
) => Promise<Pick<SearchResponse, 'totalHits' | 'facetDistribution'>[]>

const open = () => ({ lexicon: openLexicon(), entries: 0, at: 0, coming: null as Promise<void> | null })

/** The words of each index that is searched, as they were a moment ago. */
export const lexicons = (ask: Ask, indexOf: (scope: Scope) => string) => {
  const kept = new Map<string, ReturnType<typeof open>>()
  const refresh = (scope: Scope, index: string, one: ReturnType<typeof open>) => {
    one.coming ??= readWords(ask, scope, index)
      .then(({ standings, entries }) => {
        one.lexicon.tell(standings)
        one.entries = entries
        one.at = Date.now()
      })
      .finally(() => {
        one.coming = null
      })
    return one.coming
  }
  return async (scope: Scope, isUrgent = false) => {
    const whole: Scope = scope.class === 'public' ? { class: 'public', region: null } : scope
    const index = indexOf(whole)
    const one = kept.get(index) ?? open()
    kept.delete(index)
    kept.set(index, one)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    const age = Date.now() - one.at
    if (one.at === 0 || (isUrgent && age > surelyFreshFor)) await refresh(whole, index, one)
    else if (age > freshFor) refresh(whole, index, one).catch(() => {})
    return { scope: whole, lexicon: one.lexicon, entries: one.entries, at: one.at }
  }
}

const readWords = async (ask: Ask, scope: Scope, indexUid: string) => {
  const [found] = await ask(scope, [
    {
      indexUid,
      q: '',
      page: 1,
      hitsPerPage: 0,
      facets: ['words', 'firmWords', 'nameWords'],
      attributesToRetrieve: ['entry'],
    },
  ])
  const { words = {}, firmWords = {}, nameWords = {} } = found?.facetDistribution ?? {}
  const standings = new Map(
    Object.entries(words).map(([word, any]) => [
      word,
      { any, firm: firmWords[word] ?? 0, named: nameWords[word] ?? 0 },
    ]),
  )
  return { standings, entries: found?.totalHits ?? 0 }
}
