import type { Band } from './bands.ts'
import { isTaught } from './learn-from.ts'
import { commonness, type Field, fieldStrength, saturation, surely } from './strengths.ts'
import type { Concept } from './understand.ts'

/** How many entries have a word, and how many have it where it says something of them: in more than what is told beside; and how many are called by it. */
export type Standing = { any: number; firm: number; named: number }
export type StandingOf = (word: string) => Standing

/** Ways to say a thing that are equally sure, and how strong each is in each field. */
export type Ways = {
  phrases: Band['phrases']
  sure: number
  strengths: Readonly<Partial<Record<Field, number>>>
}
/** One thing that is looked for, about how many have it, and what an entry gains that has it. `isWhere`: it only adds to what else is found. */
export type Thing = {
  ways: readonly Ways[]
  many: number
  weight: number
  isTaught: boolean
  isWhere: boolean
}
export type Plan = { things: readonly Thing[] }

const atAll = 0.5

/** About how many of so many entries have one of the words, as if words stood in entries independently. */
const union = (entries: number, counts: readonly number[]) =>
  entries * (1 - counts.reduce((none, many) => none * Math.max(0, 1 - many / entries), 1))

/** About how many of so many entries have one of the phrases. */
export const having = (
  phrases: Band['phrases'],
  standing: StandingOf,
  entries: number,
  count: keyof Standing,
) => {
  const withOne = (words: readonly string[]) =>
    union(
      entries,
      words.map(word => standing(word)[count]),
    )
  return union(
    entries,
    phrases.map(places => Math.min(...places.map(withOne))),
  )
}

const waysOf = (bands: readonly Band[]): Ways[] =>
  [...Map.groupBy(bands, ({ phrases }) => phrases)].map(([phrases, alike]) => ({
    phrases,
    sure: Math.max(...alike.map(({ sure }) => sure)),
    strengths: Object.fromEntries(alike.map(({ field, strength }) => [field, strength])),
  }))

/** What is looked for, and how rare each thing is among so many entries. */
export const planOf = (
  { bands, concepts }: { bands: readonly Band[]; concepts: readonly Concept[] },
  standing: StandingOf,
  entries: number,
): Plan => {
  const found = Map.groupBy(bands, ({ concept }) => concept)
  const areAllPlaces = [...found.keys()].every(concept => concepts[concept]?.isPlace === true)
  const things = [...found].map(([concept, bands]): Thing => {
    const ways = waysOf(bands)
    const { weight = 1, isPlace = false } = concepts[concept] ?? {}
    const among = (some: readonly Ways[], count: keyof Standing) =>
      having(
        some.flatMap(({ phrases }) => phrases),
        standing,
        entries,
        count,
      )
    const firmly = among(
      ways.filter(({ strengths }) => (strengths.c ?? 0) >= surely),
      'firm',
    )
    const many = firmly > atAll ? firmly : among(ways, 'any')
    return {
      ways,
      many,
      weight: weight * (commonness + Math.log(1 + entries / Math.max(1, many))),
      isTaught: isTaught(concepts[concept]),
      isWhere: isPlace && !areAllPlaces,
    }
  })
  return { things }
}

/** How surely a way that is told in the about means what was asked; null when it counts in names only. */
export const surenessOf = ({ strengths }: Ways) =>
  strengths.c === undefined ? null : strengths.c / fieldStrength.c

/** What a strength is worth: half of all that one thing can give is had with the saturation. */
export const worth = (said: number) => said / (said + saturation)
