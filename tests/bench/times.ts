import type { CatalogueQuery } from '@testbro/search/port'
import { interleaved, median, type Rounds } from './pairs.ts'

export type Search = (query: CatalogueQuery) => Promise<unknown>

/** The middle and the slowest hundredth of what each asking took (ms). */
export type Times = { p50: number; p99: number }
export const timesOf = (took: readonly number[]): Times => {
  const sorted = took.toSorted((a, b) => a - b)
  return { p50: median(sorted), p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN }
}

/** Asks one query after the other, ten of them before the clock runs. */
export const timed = async (
  search: Search,
  asked: readonly CatalogueQuery[],
  many: number,
): Promise<Times> => {
  const took: number[] = []
  for (let n = -10; n < many; n++) {
    const query = asked[(n + asked.length) % asked.length]
    if (!query) continue
    const begun = performance.now()
    await search(query)
    if (n >= 0) took.push(performance.now() - begun)
  }
  return timesOf(took)
}

/** Every side in every round: its median, and beside it its slowest hundredth. */
export const bothOf = async (rounds: number, sides: Record<string, () => Promise<Times>>) => {
  const slow: Record<string, number[]> = {}
  const middle = Object.entries(sides).map(([side, measure]) => [
    side,
    async () => {
      const { p50, p99 } = await measure()
      slow[side] = [...(slow[side] ?? []), p99]
      return p50
    },
  ])
  const p50 = await interleaved<string>(rounds, Object.fromEntries(middle))
  const p99: Rounds<string> = p50.map((_, round) =>
    Object.fromEntries(Object.keys(sides).map(side => [side, slow[side]?.[round] ?? Number.NaN])),
  )
  return { p50, p99 }
}
