import { addDays, type Day } from './clock.ts'
import type { Who } from './stage.ts'

export const dueGroups = ['late', 'today', 'thisAndNextWeek', 'later', 'waitingOnOthers'] as const
export type DueGroup = (typeof dueGroups)[number]

/** What a row of the queue must say to be placed: who has the next act, and its last day if it has one. */
export type DueRow = { dueOn: Day | null; who: Who }

/** Where a row belongs, seen by the office. A week ends on Sunday. */
export function dueGroupOf({ dueOn, who }: DueRow, today: Day): DueGroup {
  if (who !== 'office') return 'waitingOnOthers'
  if (dueOn === null) return 'later'
  if (dueOn < today) return 'late'
  if (dueOn === today) return 'today'
  return dueOn <= endOfNextWeek(today) ? 'thisAndNextWeek' : 'later'
}

/** The last Sunday that belongs to "this week and the next". */
export function endOfNextWeek(today: Day): Day {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay()
  return addDays(today, weekday === 0 ? 7 : 14 - weekday)
}

/** Rows in groups by what is due, the earliest first; rows due the same day keep their order, those without a day come last. */
export function groupByDue<Row extends DueRow>(
  rows: readonly Row[],
  today: Day,
): { group: DueGroup; rows: Row[] }[] {
  const ordered = rows.toSorted((a, b) => compareDays(a.dueOn, b.dueOn))
  const groups = Map.groupBy(ordered, row => dueGroupOf(row, today))
  return dueGroups.flatMap(group => {
    const found = groups.get(group)
    return found ? [{ group, rows: found }] : []
  })
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
