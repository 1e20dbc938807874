import { Meilisearch, type MultiSearchQuery } from 'meilisearch'
import type { CatalogueFound, CatalogueQuery, CatalogueSearch, Scope } from '../port.ts'
import { commonInNames } from '../strengths.ts'
import { type Answered, inServersOrder, searchByWords } from './by-words.ts'
import { foundHit, type Hit } from './hit.ts'
import { indexNames } from './index-names.ts'
import { learning } from './learning.ts'
import { lexicons } from './lexicons.ts'
import type { MeilisearchAt } from './meilisearch-at.ts'
import { planFor } from './plan-for.ts'
import { searchTokens } from './search-tokens.ts'
import { inOrder, narrowed } from './searches.ts'
import { weighing } from './weigh.ts'

/** The catalogue in Meilisearch. Throws when the server does not answer, refuses or has no such index. `limit`: milliseconds. */
export const openMeilisearch = ({ url, key, prefix }: MeilisearchAt, limit: number): CatalogueSearch => {
  const names = indexNames(prefix)
  const tokens = searchTokens(new Meilisearch({ host: url, apiKey: key, timeout: limit }), prefix)
  const server = new Meilisearch({ host: url, timeout: limit })
  const askOnce = async (scope: Scope, queries: MultiSearchQuery[]) => {
    const token = await tokens.of(scope)
    const { results } = await server.multiSearch<{ queries: MultiSearchQuery[] }, Hit>(
      { queries },
      { headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'identity' } },
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
  const wordsOfIndex = lexicons(ask, names.of)

  const learn = learning(ask, names.of)

  const understood = async ({ q, scope }: CatalogueQuery) => {
    const planned = async (isUrgent: boolean) => {
      const known = await wordsOfIndex(scope, isUrgent)
      return { ...known, ...(await planFor(q, known.lexicon, known.entries)) }
    }
    const one = await planned(false)
    const { plan, words, lexicon, entries, scope: whole } = one.isSure ? one : await planned(true)
    const isCommon = (word: string) => lexicon.standing(word).named > commonInNames * entries
    return { plan, words, weigh: weighing(plan, await learn(whole, plan, lexicon, entries), isCommon) }
  }

  return {
    search: async query => {
      const indexUid = names.of(query.scope)
      const asking = (queries: MultiSearchQuery[]) => ask(query.scope, queries)
      if (!/[\p{L}\p{N}]/u.test(query.q)) {
        const answers = await asking(inOrder({ query, indexUid, found: [] }))
        return foundIn(query, inServersOrder(query, answers), new Set())
      }
      const { plan, words, weigh } = await understood(query)
      if (plan.things.length === 0) return { hits: [], count: 0, facets: {}, engine: 'meilisearch' }
      return foundIn(query, await searchByWords(query, indexUid, { plan, weigh, ask: asking }), words)
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
  { answers: [main, ...counted], page }: Answered,
  words: ReadonlySet<string>,
): CatalogueFound => {
  if (!main) throw new Error('The search came back without its answer.')
  return {
    hits: page.map(foundHit(query, words)),
    count: main.totalHits ?? 0,
    facets: {
      ...main.facetDistribution,
      ...Object.fromEntries(
        narrowed(query).map((facet, i) => [facet, counted[i]?.facetDistribution?.[facet] ?? {}]),
      ),
    },
    engine: 'meilisearch',
  }
}
