import type { Day } from './clock.ts'

/** What the catalogue shows of an environment, as far as those who watch it are told of. */
export type WatchedFacts = {
  name: string
  host: string
  aboutSv: string
  aboutEn: string
  sector: string
  details: unknown
  state: string
  stateFrom: Day | null
  stateUntil: Day | null
  stateReason: string
  room: string
}

/** `state`: open, paused, closed; `entry`: what is said of it; `gone`: no longer public. */
export type WatchedChange = 'state' | 'entry' | 'gone'

const entry = ['name', 'host', 'aboutSv', 'aboutEn', 'sector', 'details'] as const
const state = ['state', 'stateFrom', 'stateUntil', 'stateReason'] as const

/** What has changed that a watcher is told of; how much room there is comes and goes, and is none of it. */
export function watchedChanges(before: WatchedFacts, after: WatchedFacts | undefined): WatchedChange[] {
  if (after === undefined) return ['gone']
  const differs = (names: readonly (keyof WatchedFacts)[]) =>
    names.some(name => written(before[name]) !== written(after[name]))
  return [...(differs(state) ? (['state'] as const) : []), ...(differs(entry) ? (['entry'] as const) : [])]
}

const isRoomy = ({ state, room }: WatchedFacts) => state === 'open' && room !== 'full'

/** Whether there is room again: it has opened, or is full no longer. */
export const hasRoomAgain = (before: WatchedFacts, after: WatchedFacts | undefined): boolean =>
  after !== undefined && !isRoomy(before) && isRoomy(after)

/** Whether it says anything to wait for room: it is full, or takes nobody now but will. */
export const isWorthWaitingFor = (facts: Pick<WatchedFacts, 'state' | 'room'>): boolean =>
  facts.state === 'paused' ||
  facts.state === 'out-of-season' ||
  (facts.state === 'open' && facts.room === 'full')

/** The same value written the same way, whatever order its keys come in. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
