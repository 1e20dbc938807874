import { countiesOfSweden } from './counties.ts'
import { editDistance, slipsIn } from './edit-distance.ts'
import { stemsOf } from './stems.ts'
import { stopWords } from './stop-words.ts'
import { vocabulary } from './vocabulary.ts'
import { weightOf, weightOfOther, weightOfPlace } from './what-terms-name.ts'
import { wordsOf } from './words.ts'

/** One thing that is looked for: the words it was said with, each other way to say it, and how much it matters; whether it is a place, and where that lies. */
export type Concept = {
  said: string[]
  otherwise: string[][]
  weight: number
  isPlace: boolean
  around: string[][]
}

type Term = { words: string[]; stems: Set<string>[]; group: number }
type Group = {
  terms: readonly string[]
  around: string[][]
  weight: number
  isPlace: boolean
  forms: (word: string) => string[]
}

const itself = (word: string) => [word]
const ofPlace = { weight: weightOfPlace, isPlace: true, forms: itself }
const groups: Group[] = [
  ...vocabulary.map(group => ({
    terms: group,
    around: [],
    weight: weightOf(group),
    isPlace: false,
    forms: stemsOf,
  })),
  ...countiesOfSweden.flatMap(({ names, places }) => [
    { terms: names, around: [], ...ofPlace },
    ...places.map(place => ({ terms: [place], around: names.map(wordsOf), ...ofPlace })),
  ]),
]

const terms: Term[] = groups.flatMap((group, number) =>
  group.terms.map(term => {
    const words = wordsOf(term)
    return { words, stems: words.map(word => new Set(group.forms(word))), group: number }
  }),
)
const termsByGroup = Map.groupBy(terms, ({ group }) => group)
const termsByStem = Map.groupBy(
  terms.flatMap(term => [...(term.stems[0] ?? [])].map(stem => ({ stem, term }))),
  ({ stem }) => stem,
)
const singleWords = [
  ...new Set(terms.filter(({ words }) => words.length === 1).flatMap(({ words }) => words)),
]

const isTerm = new Set(
  terms.filter(({ words }) => words.length === 1).flatMap(({ stems }) => [...(stems[0] ?? [])]),
)
/** Whether the vocabulary has a word, in any of its forms. */
export const isInVocabulary = (word: string) => share(isTerm, word)

const longWord = 10

/** Of a long word more than half must be left: "fallsensor" is no form of "falls". */
const share = (stems: ReadonlySet<string>, word: string) =>
  stemsOf(word).some(stem => stems.has(stem) && (word.length < longWord || stem.length * 2 > word.length))

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
  const named = new Set(found.map(({ group }) => group))
  const ways = [...named].flatMap(group => termsByGroup.get(group) ?? []).map(({ words }) => words.join(' '))
  return [...new Set(ways)]
    .filter(way => way !== said.join(' ') && !stopWords.has(way))
    .map(way => way.split(' '))
}

const conceptOf = (said: string[], found: readonly Term[]): Concept => {
  const named = found.flatMap(({ group }) => groups[group] ?? [])
  return {
    said,
    otherwise: otherWays(said, found),
    isPlace: named.some(({ isPlace }) => isPlace),
    around: named.flatMap(({ around }) => around),
    weight: named.length === 0 ? weightOfOther : Math.max(...named.map(({ weight }) => weight)),
  }
}

/** A word or a phrase as one thing that is looked for. */
export const conceptFor = (said: string[]): Concept =>
  conceptOf(
    said,
    termsAt(said).filter(({ words }) => words.length === said.length),
  )

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
    if (length > 1 || !said.every(word => stopWords.has(word))) concepts.push(conceptOf(said, longest))
    at += length
  }
  const some = concepts.length > 0 ? concepts : all.map(word => conceptOf([word], []))
  const once = new Map(some.map(concept => [concept.said.join(' '), concept]))
  return [...once.values()].slice(0, mostConcepts)
}
