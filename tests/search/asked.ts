import type { CatalogueQuery, Facet, Scope } from '@testbro/search/port'
import { canary } from './catalogue-of-two.ts'

const pick = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T
const dice = (chance: number) => Math.random() < chance

/** What somebody writes who wants to get out of a filter. */
export const injections = [
  `x" OR region != "x`,
  `x' OR region != 'x`,
  `x"] OR region EXISTS OR sector IN ["x`,
  `\\" OR region EXISTS OR name = "`,
  `\\\\" OR region EXISTS OR "`,
  `health", "transport", "other`,
  `x) OR (region EXISTS`,
  `x" OR _geoRadius(60, 15, 9999999) OR sector = "x`,
  `* OR 1 = 1`,
  `x" IS NOT NULL OR "x`,
  `x\u0000" OR region EXISTS`,
  `x"\nOR region EXISTS\nOR sector = "x`,
  `$\{region}`,
  canary,
]
const values: Record<string, readonly string[]> = {
  sector: ['health', 'transport', 'other'],
  tests: ['vehicle', 'drone', 'digital-service', 'medical-device'],
  languages: ['sv', 'en'],
  room: ['yes', 'full', 'unknown'],
  state: ['open', 'paused'],
  priceRule: ['free', 'at-cost'],
}
const names = Object.keys(values) as Facet[]

/** A random query, every third one with something that is no value in it. */
export const askedAtRandom = (scope: Scope): CatalogueQuery => {
  const chosen: CatalogueQuery['chosen'] = {}
  for (const facet of names)
    if (dice(0.25))
      chosen[facet] = [pick(values[facet] ?? []), ...(dice(0.3) ? [pick(values[facet] ?? [])] : [])]
  if (dice(0.3)) chosen[pick([...names, 'region'] as Facet[])] = [pick(injections)]
  return {
    q: dice(0.5)
      ? ''
      : pick([
          'buss',
          'äldreboende',
          'röntgenlabb prov',
          'plats',
          canary,
          `${canary}4`,
          'kanariefågel',
          `"${canary}"`,
          ...injections,
        ]),
    language: pick(['sv', 'en']),
    scope,
    chosen,
    trl: dice(0.2) ? pick([1, 3, 5, 9]) : null,
    near: dice(0.2) ? { latitude: 59, longitude: 15, km: pick([50, 300, 2_000]) } : null,
    sort: pick(['relevance', 'name', 'newest', 'near']),
    from: pick([0, 0, 10, 7]),
    most: pick([5, 20, 100]),
  }
}
