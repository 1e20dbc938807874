import { addMonths } from 'date-fns'
import { addDays, type Day, dayOf } from './clock.ts'

/** An entry is chased no oftener than so many days. */
const chasedEvery = 30

export const verifyAfterLimits = { min: 1, max: 36 }

type Known = {
  /** When somebody last said that it is all true. */
  verifiedAt: Date | null
  /** When what is accepted was written. */
  writtenAt: Date
}

/** The day from which an entry is stale: so many months after somebody last said that it is true, or wrote it. */
export function staleFrom({ verifiedAt, writtenAt }: Known, months: number): Day {
  const last = verifiedAt !== null && verifiedAt > writtenAt ? verifiedAt : writtenAt
  return addMonths(new Date(`${dayOf(last)}T12:00:00Z`), months)
    .toISOString()
    .slice(0, 10)
}

export const isStale = (known: Known, months: number, today: Day) => staleFrom(known, months) <= today

/** Whether its hosts are written to today: it is stale, open to be tested in, and they have not been written to lately. */
export const isToChase = (
  known: Known & { chasedAt: Date | null; closedAt: Date | null },
  months: number,
  today: Day,
) =>
  known.closedAt === null &&
  isStale(known, months, today) &&
  (known.chasedAt === null || addDays(dayOf(known.chasedAt), chasedEvery) <= today)
