import { editDistance, slipsIn } from './edit-distance.ts'
import { stemsOf } from './stems.ts'
import { stopWords } from './stop-words.ts'
import { vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** One thing that is looked for: the words it was said with, and each other way to say it. */
export type Concept = { said: string[]; otherwise: string[][] }

type Term = { words: string[]; stems: Set<string>[]; group: number }

const terms: Term[] = vocabulary.flatMap((group, number) =>
  group.map(term => {
    const words = wordsOf(term)
    return { words, stems: words.map(word => new Set(stemsOf(word))), group: number }
  }),
)
const termsByStem = Map.groupBy(
  terms.flatMap(term => [...(term.stems[0] ?? [])].map(stem => ({ stem, term }))),
  ({ stem }) => stem,
)
const singleWords = [
  ...new Set(terms.filter(({ words }) => words.length === 1).flatMap(({ words }) => words)),
]

const share = (stems: ReadonlySet<string>, word: string) => stemsOf(word).some(stem => stems.has(stem))

/** The terms that begin the words. */
const termsAt = (words: readonly string[]) => {
  const [first] = words
  if (first === undefined) return []
  const begun = new Set(stemsOf(first).flatMap(stem => (termsByStem.get(stem) ?? []).map(({ term }) => term)))
  return [...begun].filter(({ stems }) =>
    stems.every((stem, i) => {
      const word = words[i]
      return word !== undefined && share(stem, word)
    }),
  )
}

const otherWays = (said: readonly string[], found: readonly Term[]) => {
  const groups = new Set(found.map(({ group }) => group))
  const ways = terms.filter(({ group }) => groups.has(group)).map(({ words }) => words.join(' '))
  return [...new Set(ways)]
    .filter(way => way !== said.join(' ') && !stopWords.has(way))
    .map(way => way.split(' '))
}

/** What else a word or phrase is called, in Swedish and English. */
export const synonymsOf = (said: readonly string[]): string[][] =>
  otherWays(
    said,
    termsAt(said).filter(({ words }) => words.length === said.length),
  )

/** The words of the vocabulary that somebody may have meant who wrote this. */
export const meantBy = (word: string): string[] => {
  const most = slipsIn(word)
  if (most === 0) return []
  const near = singleWords
    .map(meant => ({ meant, distance: editDistance(word, meant, Math.min(most, slipsIn(meant))) }))
    .filter(({ meant, distance }) => distance <= Math.min(most, slipsIn(meant)))
  const least = Math.min(...near.map(({ distance }) => distance))
  return near.filter(({ distance }) => distance === least).map(({ meant }) => meant)
}

const mostSigns = 400
const mostConcepts = 16

/** A query's words, as long as a query is. */
export const wordsOfQuery = (q: string) =>
  wordsOf(q.slice(0, mostSigns).toWellFormed()).filter(word => word.length <= 40)

/** What a query looks for: known phrases as one thing, other words each on its own; words that say nothing only if there are no others. */
export const understand = (q: string): Concept[] => {
  const all = wordsOfQuery(q)
  const concepts: Concept[] = []
  let at = 0
  while (at < all.length) {
    const found = termsAt(all.slice(at, at + 5))
    const length = Math.max(1, ...found.map(({ words }) => words.length))
    const said = all.slice(at, at + length)
    const longest = found.filter(({ words }) => words.length === length)
    if (length > 1 || !said.every(word => stopWords.has(word)))
      concepts.push({ said, otherwise: otherWays(said, longest) })
    at += length
  }
  const some = concepts.length > 0 ? concepts : all.map(word => ({ said: [word], otherwise: [] }))
  const once = new Map(some.map(concept => [concept.said.join(' '), concept]))
  return [...once.values()].slice(0, mostConcepts)
}
