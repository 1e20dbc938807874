import type { MultiSearchQuery } from 'meilisearch'
import type { Scope } from '../port.ts'
import type { Standing } from './plan.ts'

const keptFor = 60_000
const mostKept = 20_000

type Ask = (scope: Scope, queries: MultiSearchQuery[]) => Promise<{ totalHits?: number }[]>

/** Looks up how words stand in the index of a scope; what is known is known for a minute. */
export const standings = (ask: Ask, indexOf: (scope: Scope) => string) => {
  const kept = new Map<string, { standing: Standing; until: number }>()
  return async (scope: Scope, stems: readonly string[]): Promise<ReadonlyMap<string, Standing>> => {
    const keyOf = (stem: string) => `${scope.class} ${scope.region} ${stem}`
    const now = Date.now()
    const unknown = [...new Set(stems)].filter(stem => (kept.get(keyOf(stem))?.until ?? 0) <= now)
    if (unknown.length > 0) {
      const count = { indexUid: indexOf(scope), page: 1, hitsPerPage: 0, matchingStrategy: 'all' as const }
      const found = await ask(
        scope,
        unknown.flatMap(stem => [
          { ...count, q: `${stem} ` },
          { ...count, q: `"${stem}"` },
          { ...count, q: `"${stem}"`, attributesToSearchOn: ['hostWords'] },
        ]),
      )
      if (kept.size > mostKept) kept.clear()
      unknown.forEach((stem, i) => {
        const [any = 0, exact = 0, place = 0] = [0, 1, 2].map(n => found[3 * i + n]?.totalHits ?? 0)
        kept.set(keyOf(stem), { standing: { any, exact, place }, until: now + keptFor })
      })
    }
    return new Map(
      stems.map(stem => [stem, kept.get(keyOf(stem))?.standing ?? { any: 0, exact: 0, place: 0 }]),
    )
  }
}
