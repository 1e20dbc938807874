import type { CatalogueQuery } from '../port.ts'
import { meantBy, understand, wordsOfQuery } from '../understand.ts'
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
  const said = concepts.flatMap(({ said }) => said)
  if (said.length === 0) return ''
  const typed = stemOf(wordsOfQuery(q).at(-1) ?? '')
  const pairs = said.slice(1).map((word, i) => stemOf(`${said[i]}${word}`))
  const standings = await lookUp([...said.map(stemOf), ...pairs])
  const standing = (word: string, from = standings) => from.get(word) ?? { any: 0, exact: 0, place: 0 }
  const isPaired = (i: number) =>
    [pairs[i - 1], pairs[i]].some(pair => pair !== undefined && standing(pair).exact > 0)
  // what is written apart here may be one word there
  const words = [
    ...new Set([
      ...pairs.filter(pair => standing(pair).exact > 0),
      ...said.filter((_, i) => !isPaired(i)).map(stemOf),
    ]),
  ]

  const compounds = words.filter(
    word => !pairs.includes(word) && word.length >= leastCompound && standing(word).exact < rare,
  )
  const halves = new Map(compounds.map(word => [word, halvesOf(word)]))
  const known = await lookUp([...halves.values()].flat(2))
  const partsOf = (word: string) =>
    (halves.get(word) ?? [])
      .filter(parts => parts.every(part => standing(part, known).exact >= rare))
      .toSorted((a, b) => leastLength(b) - leastLength(a))[0]

  const all = new Map([...standings, ...known])
  const terms = [...new Set(words.flatMap(word => partsOf(word) ?? [word]))].filter(
    term => standing(term, all).any > 0 || term === typed,
  )
  const ofTheField = new Set(
    concepts.flatMap(({ said, otherwise }) =>
      said.filter(word => otherwise.length > 0 || meantBy(word).length > 0).map(stemOf),
    ),
  )
  const tierOf = (term: string) => {
    const { any, exact, place } = standing(term, all)
    if (any === 0) return 4
    if (place * 2 > any) return 2
    if (ofTheField.has(term)) return 0
    return exact > 0 ? 1 : 3
  }
  const weightOf = (term: string) => tierOf(term) * mostEntries + standing(term, all).any
  const planned = (terms.length > 0 ? terms : words).toSorted((a, b) => weightOf(a) - weightOf(b)).join(' ')
  // a last word is taken for a beginning too, unless a space ends it: a short one begins too many
  return typed.length <= leastPart && standing(typed, all).exact > 0 ? `${planned} ` : planned
}

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
