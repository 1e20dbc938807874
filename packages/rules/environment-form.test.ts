import { expect, test } from 'vitest'
import { isAccepted, isWaiting } from './entry-review.ts'
import { judgeClosing, judgePause, judgeSeason, judgeSlots, printOfSlots } from './environment-form.ts'
import { isStale, isToChase, staleFrom } from './verification.ts'

const today = '2026-11-22'

test('a pause begins today unless said, and lasts until somebody ends it unless said', () => {
  expect(judgePause({ pauseReason: ['Vi bygger om'] }, today).fact).toEqual({
    pausedFrom: today,
    pausedUntil: null,
    pauseReason: 'Vi bygger om',
  })
  expect(judgePause({ pausedUntil: ['2026-11-21'], pauseReason: ['x'] }, today).problems).toEqual([
    { field: 'pausedUntil', code: 'ends-before-start' },
  ])
})

test('a season has both its months or neither', () => {
  expect(judgeSeason({}).fact).toEqual({ seasonFrom: null, seasonTo: null })
  expect(judgeSeason({ seasonFrom: ['11'], seasonTo: ['2'] }).fact).toEqual({ seasonFrom: 11, seasonTo: 2 })
  expect(judgeSeason({ seasonFrom: ['5'] }).problems).toEqual([{ field: 'seasonTo', code: 'required' }])
  expect(judgeSeason({ seasonFrom: ['5'], seasonTo: ['13'] }).problems).toEqual([
    { field: 'seasonTo', code: 'not-an-option' },
  ])
})

test('whoever closes says why', () => {
  expect(judgeClosing({}).problems).toEqual([{ field: 'closeReason', code: 'required' }])
  expect(judgeClosing({ closeReason: ['moved'] }).fact).toEqual({ closeReason: 'moved', closeNote: '' })
})

const period = (row: number, startsOn: string, endsOn: string, slots: string, taken?: string) => ({
  [`slots-${row}-startsOn`]: [startsOn],
  [`slots-${row}-endsOn`]: [endsOn],
  [`slots-${row}-slots`]: [slots],
  ...(taken === undefined ? {} : { [`slots-${row}-taken`]: [taken] }),
})

test('periods are kept in order, without those that hold nothing', () => {
  const { fact } = judgeSlots({
    ...period(0, '', '', ''),
    ...period(1, '2027-04-01', '2027-06-30', '3', '1'),
    ...period(4, '2027-01-01', '2027-03-31', '2'),
  })
  expect(fact).toEqual([
    { startsOn: '2027-01-01', endsOn: '2027-03-31', slots: 2, taken: 0 },
    { startsOn: '2027-04-01', endsOn: '2027-06-30', slots: 3, taken: 1 },
  ])
  expect(printOfSlots(fact ?? [])).toBe('2027-01-01 2027-03-31 2 0, 2027-04-01 2027-06-30 3 1')
})

test.each([
  [period(0, '2027-04-01', '2027-03-31', '2'), 'slots-0-endsOn', 'ends-before-start'],
  [period(0, '2027-04-01', '2027-04-30', '2', '3'), 'slots-0-taken', 'too-large'],
  [period(0, '2027-04-01', '2027-04-30', ''), 'slots-0-slots', 'required'],
  [
    { ...period(0, '2027-04-01', '2027-04-30', '2'), ...period(1, '2027-04-01', '2027-05-30', '2') },
    'slots-1-startsOn',
    'already-taken',
  ],
])('%j is refused at its field', (fields, field, code) => {
  expect(judgeSlots(fields).problems).toMatchObject([{ field, code }])
})

const noon = (day: string) => new Date(`${day}T11:00:00Z`)

test('an entry is stale so many months after it was last confirmed or written', () => {
  const known = { verifiedAt: noon('2026-08-31'), writtenAt: noon('2026-01-01') }
  expect(staleFrom(known, 6)).toBe('2027-02-28')
  expect(isStale(known, 6, '2027-02-27')).toBe(false)
  expect(isStale(known, 6, '2027-02-28')).toBe(true)
  expect(staleFrom({ ...known, verifiedAt: null }, 6)).toBe('2026-07-01')
  expect(staleFrom({ ...known, writtenAt: noon('2026-10-01') }, 6)).toBe('2027-04-01')
})

test('hosts are asked again after thirty days, and never about what is closed', () => {
  const stale = { verifiedAt: null, writtenAt: noon('2026-01-01'), chasedAt: null, closedAt: null }
  expect(isToChase(stale, 6, today)).toBe(true)
  expect(isToChase({ ...stale, closedAt: noon('2026-02-01') }, 6, today)).toBe(false)
  expect(isToChase({ ...stale, chasedAt: noon('2026-10-24') }, 6, today)).toBe(false)
  expect(isToChase({ ...stale, chasedAt: noon('2026-10-23') }, 6, today)).toBe(true)
  expect(isToChase({ ...stale, writtenAt: noon('2026-10-01') }, 6, today)).toBe(false)
})

test('what was there before versions were kept is accepted; what a unit has only proposed is not', () => {
  const none = { version: 0, newest: 0, newestReviewed: false, publishedAt: null }
  expect([isAccepted(none), isWaiting(none)]).toEqual([true, false])
  expect([isAccepted({ ...none, newest: 1 }), isWaiting({ ...none, newest: 1 })]).toEqual([false, true])
  expect(isAccepted({ ...none, newest: 1, publishedAt: noon(today) })).toBe(true)
  expect(isWaiting({ version: 1, newest: 2, newestReviewed: true })).toBe(false)
})
