import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeDistribution, judgeExtension, reminderAt, replyDays, roundState } from './3-distribution.ts'
import { dayOf, isWorkingDay } from './clock.ts'

const now = new Date('2026-11-19T14:40:00Z')
const units = [{ id: 'a' }, { id: 'b', endedAt: null }, { id: 'gone', endedAt: now }]
const answers = [
  { question: 'need', value: ['Mäter andning.'], mayBeSecret: true },
  { question: 'places', value: ['primary-care'], mayBeSecret: false },
]
const right = {
  units: ['b', 'a'],
  workingDays: ['5'],
  ask: ['Kan ni testa ett plåster?'],
  about: ['places'],
}
const judge = (fields: Record<string, string[]>, reminderOn = 4) =>
  judgeDistribution({ ...right, ...fields }, { units, answers, now, clocks: { reminderOn } })
const problemsOf = (fields: Record<string, string[]>) => judge(fields).problems

test('five working days from a Thursday end on the next Thursday at midnight, with a reminder at eight the day before', () => {
  expect(judge({})).toEqual({
    problems: [],
    distribution: {
      units: ['a', 'b'],
      ask: 'Kan ni testa ett plåster?',
      message: null,
      about: [{ question: 'places', value: ['primary-care'] }],
      replyOn: '2026-11-26',
      replyBy: new Date('2026-11-26T22:59:59.999Z'),
      remindAt: new Date('2026-11-25T07:00:00Z'),
    },
  })
})

test('eight in the morning is eight also after the clocks have changed', () => {
  expect(reminderAt(new Date('2026-03-26T10:00:00Z'), 2, '2026-04-10')).toEqual(
    new Date('2026-03-30T06:00:00Z'),
  )
})

test('a reminder that would come on the last day or after it is not sent', () => {
  expect(judge({ workingDays: ['4'] }).distribution?.remindAt).toBeNull()
  expect(judge({ workingDays: ['1'] }, 1).distribution?.remindAt).toBeNull()
})

test('at least one unit is asked, each known and still in the network', () => {
  expect(problemsOf({ units: [] })).toEqual([{ field: 'units', code: 'no-unit' }])
  expect(problemsOf({ units: ['a', 'x'] })).toEqual([{ field: 'units', code: 'unknown-unit' }])
  expect(problemsOf({ units: ['gone'] })).toEqual([{ field: 'units', code: 'unknown-unit' }])
})

test('what the company marked as secret goes along only when the office ticks it a second time', () => {
  expect(problemsOf({ about: ['need', 'places'] })).toEqual([{ field: 'disclose', code: 'not-disclosed' }])
  expect(judge({ about: ['need'], disclose: ['need'] }).distribution?.about).toEqual([
    { question: 'need', value: ['Mäter andning.'] },
  ])
  expect(judge({ about: [], disclose: ['need'] }).distribution?.about).toEqual([])
})

test.each([
  ['', 'required'],
  ['fem', 'not-a-number'],
  ['1.5', 'not-a-number'],
  ['0', 'too-small'],
  ['61', 'too-large'],
])('"%s" working days are refused as %s', (typed, code) => {
  expect(problemsOf({ workingDays: [typed] })).toMatchObject([{ field: 'workingDays', code }])
})

test('whatever days are given, the last day is a working day and the reminder comes before it', () => {
  const when = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  const count = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(when, count, count, (at, days, reminderOn) => {
      const { replyOn, replyBy } = replyDays(at, days)
      expect(isWorkingDay(replyOn)).toBe(true)
      expect(dayOf(replyBy)).toBe(replyOn)
      const remindAt = reminderAt(at, reminderOn, replyOn)
      expect(remindAt === null).toBe(reminderOn >= days)
      if (remindAt) expect(dayOf(remindAt) < replyOn).toBe(true)
    }),
  )
})

test('more time ends on a later day than now, at most sixty working days ahead', () => {
  const round = { replyBy: new Date('2026-11-26T22:59:59.999Z') }
  const codeOf = (day: string) => judgeExtension({ replyOn: [day] }, round, now).problems[0]?.code
  expect(codeOf('2026-11-26')).toBe('too-soon')
  expect(codeOf('2027-05-01')).toBe('too-late')
  expect(codeOf('i vår')).toBe('not-a-day')
  expect(judgeExtension({ replyOn: ['2026-11-27'] }, round, now).extension).toEqual({
    replyOn: '2026-11-27',
    replyBy: new Date('2026-11-27T22:59:59.999Z'),
  })
  expect(
    judgeExtension({ replyOn: ['2026-11-27'] }, round, new Date('2026-11-28T10:00:00Z')).extension,
  ).toBeNull()
})

test('a round is reminded once, and closed when its last day has ended', () => {
  const round = {
    replyBy: new Date('2026-11-26T22:59:59.999Z'),
    remindAt: new Date('2026-11-25T07:00:00Z'),
    remindedAt: null,
    closedAt: null,
  }
  expect(roundState(round, now)).toBe('open')
  expect(roundState(round, new Date('2026-11-25T07:00:00Z'))).toBe('to-remind')
  expect(roundState({ ...round, remindedAt: now }, new Date('2026-11-25T08:00:00Z'))).toBe('open')
  expect(roundState(round, new Date('2026-11-26T22:59:59.999Z'))).toBe('to-remind')
  expect(roundState(round, new Date('2026-11-26T23:00:00Z'))).toBe('to-close')
  expect(roundState({ ...round, closedAt: now }, new Date('2026-12-01T00:00:00Z'))).toBe('closed')
})
