import { stopWords } from './stop-words.ts'
import type { Concept } from './understand.ts'

/** Words that go along with a thing, each with how much it tells, and what entries that have the thing usually have of them. */
export type Learnt = { words: ReadonlyMap<string, number>; usual: number }

/** A name, or a word that is still being typed, has nothing that goes along with it. */
export const isTaught = (concept: Concept | undefined) =>
  concept !== undefined && !concept.isPlace && (concept.otherwise.length > 0 || concept.narrower.length > 0)

export const fewest = 3
const mostWords = 15
/** A word is learnt when it stands so many times oftener beside the thing than elsewhere, and in so large a share of the entries. */
const leastOftener = 8
const leastShare = 0.1
const shortestWord = 3
const usually = 0.2

/** Which words stand beside a thing far oftener than elsewhere, in the entries that surely have it; `having` says of how many of all entries have a word. */
export const learnFrom = (
  entries: readonly ReadonlySet<string>[],
  own: ReadonlySet<string>,
  having: (word: string) => number,
  all: number,
): Learnt | null => {
  if (entries.length < fewest) return null
  const counts = new Map<string, number>()
  for (const words of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts]
    .filter(([word, many]) => many >= Math.max(2, leastShare * entries.length) && word.length >= shortestWord)
    .filter(([word]) => !own.has(word) && !stopWords.has(word))
    .map(([word, many]) => {
      const share = many / entries.length
      return { word, share, oftener: (share * all) / Math.max(many, having(word)) }
    })
    .filter(({ oftener }) => oftener >= leastOftener)
    .map(({ word, share, oftener }): [string, number] => [word, share * Math.log(oftener)])
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostWords)
  if (words.length === 0) return null
  const met = entries
    .map(all => words.reduce((sum, [word, weight]) => sum + (all.has(word) ? weight : 0), 0))
    .toSorted((a, b) => b - a)
  return {
    words: new Map(words),
    usual: Math.max(met[Math.floor(met.length * usually)] ?? 0, Number.EPSILON),
  }
}
