import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import { fewest, type Learnt, learnFrom } from '../learn-from.ts'
import { type Plan, surenessOf, type Thing } from '../plan.ts'
import type { Scope } from '../port.ts'
import { surely } from '../strengths.ts'
import { anyOf } from './filter.ts'
import type { Lexicon } from './lexicon.ts'
import { readSaid } from './said.ts'

const keptFor = 10 * 60_000
const mostKept = 2_000
const mostRead = 40

type Ask = (scope: Scope, queries: MultiSearchQuery[]) => Promise<SearchResponse<{ said: string }>[]>

/** What of an entry is learnt from: neither what it is labelled nor where it is. */
export const taughtBy = (text: string) => {
  const { name, labels, about, more, where } = readSaid(text)
  const others = new Set([...labels, ...where])
  return new Set([...name, ...about, ...more].filter(word => !others.has(word)))
}

/** The words that surely say a thing, by which entries are found to learn from; null when there are none. */
const sureWordsOf = ({ ways }: Thing) => {
  const words = ways
    .filter(way => (surenessOf(way) ?? 0) >= surely)
    .flatMap(({ phrases }) => phrases.filter(({ length }) => length === 1).flat(2))
  return words.length === 0 ? null : words
}

/** What the entries of an index teach of the things that are looked for; what has been learnt is known for a while. */
export const learning = (ask: Ask, indexOf: (scope: Scope) => string) => {
  const kept = new Map<string, { learnt: Learnt | null; until: number }>()
  return async (scope: Scope, { things }: Plan, lexicon: Lexicon, entries: number) => {
    const indexUid = indexOf(scope)
    const wanted = things.map(thing => (thing.isTaught ? sureWordsOf(thing) : null))
    const keyOf = (words: readonly string[]) => `${indexUid} ${words.join(' ')}`
    const now = Date.now()
    const unknown = wanted.filter(
      words => words !== null && (kept.get(keyOf(words))?.until ?? 0) <= now,
    ) as string[][]
    if (unknown.length > 0) {
      const some = { indexUid, q: '', limit: mostRead, attributesToRetrieve: ['said'] }
      const found = await ask(
        scope,
        unknown.flatMap(words => [
          { ...some, filter: [anyOf('nameWords', words)] },
          { ...some, filter: [anyOf('firmWords', words)], limit: mostRead / 2 },
        ]),
      )
      if (kept.size > mostKept) kept.clear()
      for (const [i, words] of unknown.entries()) {
        const [named = [], told = []] = [found[2 * i]?.hits, found[2 * i + 1]?.hits]
        const read = named.length >= fewest ? named : [...named, ...told]
        const texts = [...new Set(read.map(({ said }) => said))].map(taughtBy)
        const having = (word: string) => lexicon.standing(word).any
        const learnt = learnFrom(texts, new Set(words), having, entries)
        kept.set(keyOf(words), { learnt, until: now + keptFor })
      }
    }
    return wanted.map(words => (words === null ? null : (kept.get(keyOf(words))?.learnt ?? null)))
  }
}
