import { type Plan, surenessOf, type Thing, worth } from '../plan.ts'
import { fieldStrength } from '../strengths.ts'
import { anyOf } from './filter.ts'
import { scoreOf } from './weigh.ts'

/** Entries that have a thing at least so well, as a filter. */
type Level = { filter: string; value: number }
export type Rung = Pick<Thing, 'weight' | 'isWhere'> & { at: number; levels: readonly Level[] }

/** Of words that mean surely what was asked; the rest are parts of longer ones and the like. */
const sure = 0.5
const weak = 0.6
const mostThings = 6
/** How finely the best of so many things are told apart: each more makes the filters many times longer. */
const mostLevels = [0, 4, 4, 3, 2, 1, 1]

const oneOf = (ways: readonly string[]) => (ways.length === 1 ? (ways[0] ?? '') : `(${ways.join(' OR ')})`)

const filterOf = (attribute: string, phrases: readonly string[][][]) => {
  const single = phrases.filter(({ length }) => length === 1).flat(2)
  const longer = phrases.filter(({ length }) => length > 1)
  const ways = [
    ...(single.length > 0 ? [anyOf(attribute, single)] : []),
    ...longer.map(places => `(${places.map(place => anyOf(attribute, place)).join(' AND ')})`),
  ]
  return oneOf(ways)
}

const levelsOf = ({ ways }: Thing): Level[] => {
  const surest = ways.filter(way => (surenessOf(way) ?? 0) >= sure)
  const most = Math.max(0, ...surest.map(way => surenessOf(way) ?? 0))
  const strong = surest.flatMap(({ phrases }) => phrases)
  const all = ways.filter(({ strengths }) => strengths.c !== undefined).flatMap(({ phrases }) => phrases)
  const inNames = ways.filter(({ strengths }) => strengths.c === undefined).flatMap(({ phrases }) => phrases)
  const level = (filters: readonly string[], value: number) =>
    filters.length === 0 ? [] : [{ filter: oneOf(filters), value }]
  const having = (attribute: string, phrases: readonly string[][][]) =>
    phrases.length === 0 ? [] : [filterOf(attribute, phrases)]
  return [
    ...level(having('nameWords', strong), worth(fieldStrength.a * most)),
    ...level(having('mainWords', strong), worth(fieldStrength.b * most)),
    ...level(having('words', strong), worth(fieldStrength.c * most)),
    ...(all.length + inNames.length > strong.length
      ? level(
          [...having('words', all), ...having('nameWords', inNames)],
          worth(most > 0 ? Math.min(weak, fieldStrength.c * most) : weak),
        )
      : []),
  ]
}

/** The things that decide who is found, those that matter most first. */
export const rungsOf = ({ things }: Plan) => {
  const some = things
    .map((thing, at) => ({ ...thing, at }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostThings)
  const most = mostLevels[some.length] ?? 1
  return some.map(thing => ({ ...thing, levels: levelsOf(thing).slice(-most) }))
}

export const bestOf = (rungs: readonly Rung[]) =>
  scoreOf(
    rungs,
    rungs.map(({ levels }) => levels[0]?.value ?? 0),
  )

/** Entries whose score is about so much or more, as a filter; null when there can be none. */
export const atLeast = (rungs: readonly Rung[], score: number): string | null => {
  const from = (at: number, values: readonly number[]): string | boolean => {
    const rest = rungs.slice(at)
    if (scoreOf(rungs, values) >= score) return true
    if (scoreOf(rungs, [...values, ...rest.map(({ levels }) => levels[0]?.value ?? 0)]) < score) return false
    const without = from(at + 1, [...values, 0])
    /** What must hold beside a level of this thing, and the least such level: it holds the better ones. */
    const least = new Map<string | true, string>()
    for (const { filter, value } of rungs[at]?.levels ?? []) {
      const also = from(at + 1, [...values, value])
      if (also !== false && also !== without) least.set(also, filter)
    }
    const ways = [...least].map(([also, filter]) => (also === true ? filter : `${filter} AND ${also}`))
    if (without !== false) ways.push(String(without))
    return ways.length === 0 ? false : ways.length === 1 ? (ways[0] ?? false) : `(${ways.join(' OR ')})`
  }
  const filter = from(0, [])
  return typeof filter === 'string' ? filter : null
}
