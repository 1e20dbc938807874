import { isInflected } from './inflection.ts'
import { negligibleWords } from './negligible-words.ts'
import { stemsOf } from './stems.ts'
import { stopWords, wordsOfAsking } from './stop-words.ts'
import { englishIdioms } from './vocabulary/english-idioms.ts'
import { saidOfCare } from './vocabulary/said-of-care.ts'
import { saidOfSociety } from './vocabulary/said-of-society.ts'
import { saidOfTechnology } from './vocabulary/said-of-technology.ts'
import { saidOfTravel } from './vocabulary/said-of-travel.ts'
import { wordsOf } from './words.ts'

/** An expression by which people mean fields that they do not name. */
export type Saying = { words: readonly string[]; fields: readonly string[] }

const list = (terms = '') => terms.split(', ')

const telling = (expression: string) => {
  const words = wordsOf(expression)
  const some = words.filter(word => !wordsOfAsking.has(word))
  return some.length > 0 ? some : words
}

const sayings: Saying[] = [saidOfCare, saidOfTravel, saidOfSociety, saidOfTechnology, englishIdioms]
  .flatMap(text => text.trim().split('\n'))
  .filter(line => line !== '')
  .map(line => line.split(': '))
  .flatMap(([fields, expressions]) =>
    list(expressions).map(expression => ({ words: telling(expression), fields: list(fields) })),
  )
  .filter(({ words }) => words.length > 0)

type Forms = { own: string; stems: ReadonlySet<string> }
/** Each word once, in however many expressions it stands. */
const formsByWord = new Map<string, Forms>()
const formsOf = (own: string): Forms => {
  const forms = formsByWord.get(own) ?? { own, stems: new Set(stemsOf(own)) }
  formsByWord.set(own, forms)
  return forms
}

/** Each under the stems of its first word. */
const byStem = Map.groupBy(
  sayings
    .map(saying => ({ saying, forms: saying.words.map(formsOf) }))
    .flatMap(of => [...(of.forms[0]?.stems ?? [])].map(stem => ({ stem, of }))),
  ({ stem }) => stem,
)

/** How many other words may stand between those of an expression. */
const mostBetween = 3

/** A word alone must be just that word, in any of its forms. */
const isWhole = (said: string, word: string) =>
  said === word ||
  (word.length >= 4 && isInflected(said, word) && !stopWords.has(word) && !negligibleWords.has(word))

/** A word that says nothing by itself is no form of another. */
const isForm = ({ own, stems }: Forms, word: string) =>
  word === own ||
  (!stopWords.has(word) && stemsOf(word).some(stem => stems.has(stem) && stem.length * 2 > word.length))

/** The expressions that stand among a query's words, in whatever order but near each other, those of more words first; each with where its words stand. */
export const sayingsAmong = (words: readonly string[]) => {
  const found = words.flatMap((word, at) =>
    [...new Set(stemsOf(word).flatMap(stem => byStem.get(stem) ?? []))].flatMap(
      ({ of: { saying, forms } }) => {
        if (forms.length === 1 && !isWhole(saying.words[0] ?? '', word)) return []
        const places = forms.map((of, i) => (i === 0 ? (isForm(of, word) ? at : -1) : nearest(words, of, at)))
        const isNear = Math.max(...places) - Math.min(...places) < places.length + mostBetween
        return places.includes(-1) || !isNear || new Set(places).size < places.length
          ? []
          : [{ saying, places }]
      },
    ),
  )
  return found.toSorted((a, b) => b.places.length - a.places.length)
}

const nearest = (words: readonly string[], forms: Forms, at: number) => {
  const places = words.flatMap((word, place) => (place !== at && isForm(forms, word) ? [place] : []))
  return places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? -1
}
