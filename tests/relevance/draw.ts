/** A seeded pseudo-random generator (mulberry32): the same seed draws the same, everywhere. */
export const drawFrom = (seed: number) => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  const one = <T>(of: readonly T[]): T => {
    const drawn = of[below(of.length)]
    if (drawn === undefined) throw new Error('Nothing to draw from.')
    return drawn
  }
  const some = <T>(of: readonly T[], many: number): T[] => {
    const left = [...of]
    return Array.from({ length: Math.min(many, left.length) }, () =>
      left.splice(below(left.length), 1),
    ).flat()
  }
  const weighted = <T extends { weight?: number }>(of: readonly T[]): T => {
    let at = next() * of.reduce((sum, { weight = 1 }) => sum + weight, 0)
    for (const candidate of of) {
      at -= candidate.weight ?? 1
      if (at < 0) return candidate
    }
    return one(of)
  }
  return { next, below, one, some, weighted, chance: (part: number) => next() < part }
}
export type Draw = ReturnType<typeof drawFrom>
