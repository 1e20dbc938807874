import { type Figure, shown } from './figure.ts'
import { median, over, type Rounds } from './pairs.ts'
import { type Engine, engines, type Scale } from './scale.ts'
import { mb } from './search-with.ts'

export type Kind = 'search' | 'facets' | 'page'
type Measured = {
  kind: Kind
  engine: Engine
  scales: readonly Scale[]
  p50: Rounds<string>
  p99: Rounds<string>
}

/** What one side of the comparison is called. */
export const key = (engine: Engine, { entries }: Scale) => `${engine} ${entries}`
export const count = (entries: number) => entries.toLocaleString('en')
const middleOf = (rounds: Rounds<string>, side: string) =>
  median(rounds.map(round => round[side] ?? Number.NaN))

/** How much dearer the largest scale is than the smallest; reached when it grows slower than the entries do. */
export const growth = ({ kind, engine, scales, p50, p99 }: Measured): Figure => {
  const [least, most] = [scales[0], scales.at(-1)]
  if (!least || !most) throw new Error('There is nothing to compare.')
  const told = scales.map(scale => {
    const [middle, slow] = [p50, p99].map(rounds => shown(middleOf(rounds, key(engine, scale))))
    return `${count(scale.entries)}: ${middle} and ${slow}`
  })
  return {
    id: 'P11',
    what: `${kind} p50 at ${count(most.entries)} ÷ ${count(least.entries)} entries, ${engine}`,
    unit: 'ratio',
    ratio: over(
      p50,
      round => (round[key(engine, most)] ?? Number.NaN) / (round[key(engine, least)] ?? Number.NaN),
    ),
    reach: { atMost: most.entries / least.entries },
    note: `p50 and p99 in ms at ${told.join('; ')}`,
  }
}

const once = (value: number) => ({ median: value, least: value, most: value })

/** How much longer the largest index takes to make than the smallest. */
export const building = (engine: Engine, scales: readonly Scale[]): Figure => {
  const [least, most] = [scales[0], scales.at(-1)]
  if (!least || !most) throw new Error('There is nothing to compare.')
  const told = scales.map(
    ({ entries, seconds, megabytes }) =>
      `${count(entries)}: ${shown(seconds[engine])} s, ${mb(megabytes[engine])}`,
  )
  const what = engine === 'PostgreSQL' ? 'publishing into' : 'rebuilding'
  return {
    id: 'P11',
    what: `${what} the index at ${count(most.entries)} ÷ ${count(least.entries)} entries, ${engine}`,
    unit: 'ratio',
    ratio: once(most.seconds[engine] / least.seconds[engine]),
    reach: { atMost: (1.2 * most.entries) / least.entries },
    note: `${told.join('; ')}; memory ${most.memory[engine]}`,
  }
}

export const againstEachOther = (p99: Rounds<string>, scale: Scale): Figure => ({
  id: 'P11',
  what: `search p99 at ${count(scale.entries)} entries: PostgreSQL ÷ Meilisearch`,
  unit: 'ratio',
  ratio: over(
    p99,
    round =>
      (round[key('PostgreSQL', scale)] ?? Number.NaN) / (round[key('Meilisearch', scale)] ?? Number.NaN),
  ),
  reach: { atMost: 2 },
  note: `${engines.map(engine => shown(middleOf(p99, key(engine, scale)))).join(' and ')} ms`,
})
