export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const at = (index: number) => sorted[index] ?? Number.NaN
  return sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2
}

export type Rounds<Side extends string> = Record<Side, number>[]

/**
 * Measures every side once a round, side by side, so that what else the machine does meets them alike. Every other round runs
 * backwards: no side always comes after the same one.
 */
export const interleaved = async <Side extends string>(
  rounds: number,
  sides: Record<Side, () => Promise<number>>,
): Promise<Rounds<Side>> => {
  const order = Object.keys(sides) as Side[]
  const measured: Rounds<Side> = []
  for (let round = 0; round < rounds; round++) {
    const values: Partial<Record<Side, number>> = {}
    for (const side of round % 2 === 0 ? order : order.toReversed()) values[side] = await sides[side]()
    measured.push(values as Record<Side, number>)
  }
  return measured
}

export type Ratio = { median: number; least: number; most: number }

/** What a comparison of two sides gives in each round: its median and its spread. */
export const over = <Side extends string>(
  rounds: Rounds<Side>,
  compare: (round: Record<Side, number>) => number,
): Ratio => {
  const values = rounds.map(compare)
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) }
}
