import type { CatalogueQuery } from '../port.ts'
import { stopWords } from '../stop-words.ts'
import { type Concept, meantBy, understand, wordsOfQuery } from '../understand.ts'
import { stemOf } from './stems-in.ts'

/** How many entries have a word in one of its ways (with slips and synonyms), exactly so, and in where they are. */
export type Standing = { any: number; exact: number; place: number }
type LookUp = (stems: readonly string[]) => Promise<ReadonlyMap<string, Standing>>

const leastCompound = 7
const leastPart = 3
const rare = 3
const mostEntries = 10_000_000

/**
 * The words to search for, those that every answer should have first. The server wants the first word in every answer and lets go of the
 * others from the end; so words that no entry has are left out, compounds that hardly any has are taken apart, what says most of the matter
 * comes first, and where it is comes last.
 */
export const planOf = async ({ q }: Pick<CatalogueQuery, 'q'>, lookUp: LookUp): Promise<string> => {
  const concepts = understand(q)
  if (concepts.length === 0) return ''
  const typedWords = wordsOfQuery(q)
  const typed = stemOf(typedWords.at(-1) ?? '')
  const pairs = typedWords.slice(1).map((word, i) => ({
    joined: stemOf(`${typedWords[i]}${word}`),
    of: [typedWords[i] ?? '', word],
  }))
  const said = concepts.flatMap(({ said }) => said)
  const standings = await lookUp([
    ...said.map(stemOf),
    ...pairs.map(({ joined }) => joined),
    ...concepts.flatMap(inOneWord),
  ])
  const standing = (word: string, from = standings) => from.get(word) ?? { any: 0, exact: 0, place: 0 }
  const isThere = (word: string) => standing(word).exact > 0
  // what is written apart here may be one word there
  const joined = pairs.filter(
    ({ joined, of }) =>
      standing(joined).exact > 0 &&
      !concepts.some(
        concept => inOneWord(concept).some(isThere) && of.every(word => concept.said.includes(word)),
      ),
  )
  const isPaired = (word: string) => joined.some(({ of }) => of.includes(word))
  /** A phrase as the one word of its group that most entries have: the server looks for the others too. */
  const wordsFor = (concept: Concept) => {
    const [word] = inOneWord(concept).toSorted((a, b) => standing(b).exact - standing(a).exact)
    if (word !== undefined && standing(word).exact > 0) return [word]
    return concept.said
      .filter(one => !isPaired(one) && (concept.said.length === 1 || !stopWords.has(one)))
      .map(stemOf)
  }

  const things = [
    ...joined.map(pair => ({ words: [pair.joined], weight: 1, isPlace: false, isKnown: true })),
    ...concepts.map(concept => ({
      words: wordsFor(concept),
      weight: concept.weight,
      isPlace: concept.isPlace,
      isKnown: concept.otherwise.length > 0 || concept.isPlace,
    })),
  ]
  const compounds = things.flatMap(({ words: [word, more], isKnown }) =>
    word !== undefined &&
    more === undefined &&
    (!isKnown || standing(word).any === 0) &&
    word.length >= leastCompound &&
    standing(word).exact < rare
      ? [word]
      : [],
  )
  const halves = new Map(compounds.map(word => [word, halvesOf(word)]))
  const known = await lookUp([...halves.values()].flat(2))
  const partsOf = (word: string) =>
    (halves.get(word) ?? [])
      .filter(parts => parts.every(part => standing(part, known).exact >= rare))
      .toSorted((a, b) => leastLength(b) - leastLength(a))[0]

  const all = new Map([...standings, ...known])
  const found = things
    .map(thing => ({
      ...thing,
      words: thing.words
        .flatMap(word => partsOf(word) ?? [word])
        .filter(word => standing(word, all).any > 0 || word === typed),
    }))
    .filter(({ words }) => words.length > 0)
  const tierOf = ({ words, weight, isPlace, isKnown }: (typeof found)[number]) => {
    const stood = words.map(word => standing(word, all))
    if (stood.every(({ any }) => any === 0)) return 5
    if (isPlace || stood.every(({ any, place }) => place * 2 > any)) return 3
    if (isKnown || words.some(word => meantBy(word).length > 0)) return weight >= 1 ? 0 : weight > 0.5 ? 1 : 4
    return stood.some(({ exact }) => exact > 0) ? 2 : 4
  }
  const orderOf = (thing: (typeof found)[number]) =>
    tierOf(thing) * mostEntries + Math.min(...thing.words.map(word => standing(word, all).any))
  const ordered = found.toSorted((a, b) => orderOf(a) - orderOf(b)).flatMap(({ words }) => words)
  const planned = [...new Set(ordered.length > 0 ? ordered : said.map(stemOf))].join(' ')
  // a last word is taken for a beginning too, unless a space ends it: a short one begins too many
  return typed.length <= leastPart && standing(typed, all).exact > 0 ? `${planned} ` : planned
}

const mostTried = 4
const inOneWord = ({ said, otherwise }: Concept) =>
  said.length === 1
    ? []
    : otherwise
        .filter(words => words.length === 1)
        .slice(0, mostTried)
        .flatMap(words => words.map(stemOf))

const leastLength = (parts: readonly string[]) => Math.min(...parts.map(({ length }) => length))

/** Every way to take a stem in two, with the s that may join Swedish words or without. */
const halvesOf = (word: string): string[][] => {
  const ways: string[][] = []
  for (let at = leastPart; at <= word.length - leastPart; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)]
    ways.push([stemOf(first), last])
    if (first.endsWith('s') && first.length > leastPart) ways.push([stemOf(first.slice(0, -1)), last])
  }
  return ways
}
