import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import type { Scope } from '../port.ts'
import { stopWords } from '../stop-words.ts'
import { anyOf } from './filter.ts'
import type { Lexicon } from './lexicon.ts'
import { type Plan, surenessOf, type Thing } from './plan.ts'
import { readSaid } from './said.ts'

/** Words that go along with a thing, each with how much it tells, and what entries that have the thing usually have of them. */
export type Learnt = { words: ReadonlyMap<string, number>; usual: number }

const keptFor = 10 * 60_000
const mostKept = 2_000
const sure = 0.7
const fewest = 3
const mostRead = 40
const mostWords = 15
/** A word is learnt when it stands so many times oftener beside the thing than elsewhere, and in so large a share of the entries. */
const leastOftener = 8
const leastShare = 0.1
const shortestWord = 3
const usually = 0.2

type Ask = (scope: Scope, queries: MultiSearchQuery[]) => Promise<SearchResponse<{ said: string }>[]>

/** Which words stand beside a thing far oftener than elsewhere, in the entries that surely have it. */
export const learnFrom = (
  texts: readonly string[],
  own: ReadonlySet<string>,
  lexicon: Lexicon,
  entries: number,
): Learnt | null => {
  if (texts.length < fewest) return null
  const wordsOf = texts.map(text => {
    const { name, labels, about, more, where } = readSaid(text)
    const others = new Set([...labels, ...where])
    return new Set([...name, ...about, ...more].filter(word => !others.has(word)))
  })
  const counts = new Map<string, number>()
  for (const words of wordsOf) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts]
    .filter(([word, many]) => many >= Math.max(2, leastShare * texts.length) && word.length >= shortestWord)
    .filter(([word]) => !own.has(word) && !stopWords.has(word))
    .map(([word, many]) => {
      const share = many / texts.length
      return { word, share, oftener: (share * entries) / Math.max(many, lexicon.standing(word).any) }
    })
    .filter(({ oftener }) => oftener >= leastOftener)
    .map(({ word, share, oftener }): [string, number] => [word, share * Math.log(oftener)])
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostWords)
  if (words.length === 0) return null
  const met = wordsOf
    .map(all => words.reduce((sum, [word, weight]) => sum + (all.has(word) ? weight : 0), 0))
    .toSorted((a, b) => b - a)
  return {
    words: new Map(words),
    usual: Math.max(met[Math.floor(met.length * usually)] ?? 0, Number.EPSILON),
  }
}

/** The words that surely say a thing, by which entries are found to learn from; null when there are none. */
const surely = ({ ways }: Thing) => {
  const words = ways
    .filter(way => (surenessOf(way) ?? 0) >= sure)
    .flatMap(({ phrases }) => phrases.filter(({ length }) => length === 1).flat(2))
  return words.length === 0 ? null : words
}

/** What the entries of an index teach of the things that are looked for; what has been learnt is known for a while. */
export const learning = (ask: Ask, indexOf: (scope: Scope) => string) => {
  const kept = new Map<string, { learnt: Learnt | null; until: number }>()
  return async (scope: Scope, { things }: Plan, lexicon: Lexicon, entries: number) => {
    const indexUid = indexOf(scope)
    const wanted = things.map(thing => (thing.isPlace ? null : surely(thing)))
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
        const learnt = learnFrom([...new Set(read.map(({ said }) => said))], new Set(words), lexicon, entries)
        kept.set(keyOf(words), { learnt, until: now + keptFor })
      }
    }
    return wanted.map(words => (words === null ? null : (kept.get(keyOf(words))?.learnt ?? null)))
  }
}
