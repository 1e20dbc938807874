import type { Day } from './clock.ts'

export const environmentStates = ['open', 'paused', 'out-of-season', 'closed'] as const
export type EnvironmentState = (typeof environmentStates)[number]

/** What its hosts have said of an environment's days. Months are 1 to 12; a season may pass the turn of the year. */
export type StateFacts = {
  pausedFrom: Day | null
  pausedUntil: Day | null
  pauseReason: string
  seasonFrom: number | null
  seasonTo: number | null
  closedOn: Day | null
  closeNote: string
}

/** How an environment stands on a day, since when and until when, where that is known. `until` is the last day. */
export type Standing = { state: EnvironmentState; from: Day | null; until: Day | null; reason: string }

/** A closed one is closed, a paused one paused while it lasts, and out of season it waits for the month that opens it. */
export const stateOf = (facts: StateFacts, today: Day): Standing => {
  const { pausedFrom, pausedUntil, seasonFrom, seasonTo, closedOn } = facts
  if (closedOn !== null) return { state: 'closed', from: closedOn, until: null, reason: facts.closeNote }
  if (pausedFrom !== null && pausedFrom <= today && (pausedUntil === null || today <= pausedUntil))
    return { state: 'paused', from: pausedFrom, until: pausedUntil, reason: facts.pauseReason }
  if (seasonFrom !== null && seasonTo !== null && !isInSeason(seasonFrom, seasonTo, monthOf(today)))
    return { state: 'out-of-season', from: null, until: dayBefore(seasonFrom, today), reason: '' }
  return { state: 'open', from: null, until: null, reason: '' }
}

export type Slot = { startsOn: Day; endsOn: Day; slots: number; taken: number }
export type Room = 'yes' | 'full' | 'unknown'

/** Whether there is room in a period that has not ended; unknown when nobody has said how much there is. */
export const roomOf = (slots: readonly Slot[], today: Day): Room => {
  const ahead = slots.filter(({ endsOn }) => endsOn >= today)
  if (ahead.length === 0) return 'unknown'
  return ahead.some(slot => slot.taken < slot.slots) ? 'yes' : 'full'
}

const monthOf = (day: Day) => Number(day.slice(5, 7))

const isInSeason = (from: number, to: number, month: number) =>
  from <= to ? from <= month && month <= to : month >= from || month <= to

/** The last day before the season's first month comes next. */
const dayBefore = (month: number, today: Day): Day => {
  const year = Number(today.slice(0, 4)) + (month > monthOf(today) ? 0 : 1)
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10)
}
