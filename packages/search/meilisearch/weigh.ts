import type { Learnt } from '../learn-from.ts'
import { type Plan, worth } from '../plan.ts'
import { stopWords } from '../stop-words.ts'
import {
  alongside,
  crowding,
  enough,
  type Field,
  fields,
  mostAlongside,
  others,
  sureInName,
  thereToo,
} from '../strengths.ts'
import { readSaid, type Said } from './said.ts'

/** Whether a word only says of an entry that it is one: so many are called by it. */
type IsCommon = (word: string) => boolean

/** Where a word stands in the phrases that are looked for. */
type Part = { phrase: number; place: number }
/** What a word is in what was learnt of a thing. */
type Beside = { thing: number; bit: number }
type Sense = { parts: Part[]; besides: Beside[] }

const linesOf: Record<Field, (keyof Said)[]> = {
  a: ['name'],
  b: ['labels', 'where'],
  c: ['about'],
  d: ['more'],
}
const taught: ReadonlySet<keyof Said> = new Set(['name', 'about', 'more'])

/** What each thing of a query is worth in an entry, weighed as strengths.ts says, with what goes along with it. */
export const weighing = ({ things }: Plan, learnt: readonly (Learnt | null)[], isCommon: IsCommon) => {
  const ways = things.flatMap(({ ways }, thing) => ways.map(way => ({ ...way, thing })))
  const phrases = ways.flatMap(({ phrases, sure }, way) =>
    phrases.map(places => ({ places, way, sure, whole: 2 ** places.length - 1 })),
  )
  const weights = learnt.map(one => [...(one?.words.values() ?? [])])
  const senses = new Map<string, Sense>()
  const senseOf = (word: string) => {
    const sense = senses.get(word) ?? { parts: [], besides: [] }
    senses.set(word, sense)
    return sense
  }
  for (const [phrase, { places }] of phrases.entries())
    for (const [place, words] of places.entries())
      for (const word of words) senseOf(word).parts.push({ phrase, place })
  for (const [thing, one] of learnt.entries())
    for (const [bit, word] of [...(one?.words.keys() ?? [])].entries())
      senseOf(word).besides.push({ thing, bit })

  const isAsked = (word: string) =>
    senses.get(word)?.parts.some(({ phrase }) => (phrases[phrase]?.sure ?? 0) >= sureInName) === true
  const othersIn = ({ name, where }: Said) =>
    name.filter(word => !stopWords.has(word) && !isAsked(word) && !isCommon(word) && !where.includes(word))
      .length

  return (text: string): readonly number[] => {
    const said = readSaid(text)
    const most = things.map(() => 0)
    const sum = things.map(() => 0)
    const beside = things.map(() => 0)
    for (const field of fields) {
      const met = new Map<number, number>()
      for (const line of linesOf[field])
        for (const word of said[line]) {
          const sense = senses.get(word)
          if (sense === undefined) continue
          for (const { phrase, place } of sense.parts) met.set(phrase, (met.get(phrase) ?? 0) | (1 << place))
          if (taught.has(line))
            for (const { thing, bit } of sense.besides) beside[thing] = (beside[thing] ?? 0) | (1 << bit)
        }
      const found = new Set<number>()
      for (const [phrase, places] of met) {
        const of = phrases[phrase]
        if (of && places === of.whole) found.add(of.way)
      }
      const left = field === 'a' && found.size > 0 ? 1 / (1 + crowding * othersIn(said)) : 1
      for (const way of found) {
        const { thing = 0, strengths } = ways[way] ?? {}
        const strength = left * (strengths?.[field] ?? 0)
        most[thing] = Math.max(most[thing] ?? 0, strength)
        sum[thing] = (sum[thing] ?? 0) + strength
      }
    }
    return most.map((one, thing) => {
      const bits = beside[thing] ?? 0
      const along = (weights[thing] ?? []).reduce(
        (all, weight, bit) => all + (bits & (1 << bit) ? weight : 0),
        0,
      )
      const share = Math.min(mostAlongside, along / (learnt[thing]?.usual ?? 1))
      return worth(one + others * ((sum[thing] ?? 0) - one) + alongside * share)
    })
  }
}
export type Weigh = ReturnType<typeof weighing>

/** An entry's score by what each thing is worth in it. */
export const scoreOf = (
  things: readonly { weight: number; isWhere: boolean }[],
  worths: readonly number[],
) => {
  let what = 0
  let all = 0
  let where = 0
  for (const [i, { weight, isWhere }] of things.entries()) {
    if (isWhere) where += worths[i] ?? 0
    else {
      what += weight * (worths[i] ?? 0)
      all += weight
    }
  }
  return what * (1 + thereToo * where * Math.min(1, what / (all * enough || 1)) ** 2)
}
