import { tz } from '@date-fns/tz'
import { subMonths } from 'date-fns'
import { dayOf, workingDaysBetween } from './clock.ts'
import { type Ask, daysOnCompany } from './stage.ts'

/** What one inquiry adds to a region's figures. `nobodyInterested`: units were asked and none wanted it. */
export type CountedInquiry = {
  receivedAt: Date
  evaluationBegunAt: Date | null
  decidedAt: Date | null
  asks: readonly Ask[]
  nobodyInterested: boolean
}

/** One unit that was asked: when, when it first replied, and whether its round has closed. */
export type CountedInvitation = { sentAt: Date; firstReplyAt: Date | null; roundClosed: boolean }

const fewest = 3
const months = 12

/**
 * A region's public figures by name, over inquiries decided and rounds sent in the last twelve months. `…-half` and `…-nine` are
 * working days: median and 90th percentile. A figure that rests on fewer than three is left out, and so is everything while fewer
 * than three inquiries are decided. `inquiries` counts these; `answered-percent` is of units asked in rounds that have closed.
 */
export function figuresOf(
  {
    inquiries,
    invitations,
    openRounds,
  }: {
    inquiries: readonly CountedInquiry[]
    invitations: readonly CountedInvitation[]
    openRounds: number
  },
  now: Date,
): Record<string, number> {
  const since = subMonths(now, months, { in: tz('Europe/Stockholm') })
  const decided = inquiries.flatMap(inquiry => {
    const { decidedAt } = inquiry
    return decidedAt && decidedAt >= since ? [{ ...inquiry, decidedAt }] : []
  })
  if (decided.length < fewest) return {}
  const asked = invitations.filter(invitation => invitation.sentAt >= since)
  const ended = asked.filter(invitation => invitation.roundClosed)
  const answered = ended.filter(invitation => invitation.firstReplyAt !== null)
  return {
    inquiries: decided.length,
    'open-rounds': openRounds,
    'nobody-interested': decided.filter(inquiry => inquiry.nobodyInterested).length,
    ...spread(
      'begin',
      decided.flatMap(({ receivedAt, evaluationBegunAt }) => daysFrom(receivedAt, evaluationBegunAt)),
    ),
    ...spread(
      'decide',
      decided.flatMap(({ receivedAt, decidedAt, asks }) =>
        daysFrom(receivedAt, decidedAt).map(days => Math.max(0, days - daysOnCompany(asks))),
      ),
    ),
    ...spread(
      'reply',
      asked.flatMap(({ sentAt, firstReplyAt }) => daysFrom(sentAt, firstReplyAt)),
    ),
    ...(ended.length >= fewest && {
      'answered-percent': Math.round((100 * answered.length) / ended.length),
    }),
  }
}

const daysFrom = (from: Date, to: Date | null): number[] =>
  to ? [workingDaysBetween(dayOf(from), dayOf(to))] : []

const spread = (name: string, days: readonly number[]): Record<string, number> =>
  days.length < fewest
    ? {}
    : { [`${name}-half`]: percentile(days, 50), [`${name}-nine`]: percentile(days, 90) }

/** The nearest-rank percentile: the least value that at least p per cent of all do not pass. `values` holds at least one. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN
}
