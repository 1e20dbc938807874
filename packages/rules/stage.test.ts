import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultClocks } from './region-clocks.ts'
import { type InquiryFacts, mayBeginEvaluation, mayCorrect, mayWithdraw, nextOf, stageOf } from './stage.ts'

const receivedAt = new Date('2026-11-09T09:21:00Z')
const evaluationBegunAt = new Date('2026-11-11T07:15:00Z')
const withdrawnAt = new Date('2026-11-12T10:00:00Z')
const unconfirmed: InquiryFacts = { receivedAt: null }
const received: InquiryFacts = { receivedAt }
const begun: InquiryFacts = { receivedAt, evaluationBegunAt }
const nextAt = (facts: InquiryFacts, now: string) => nextOf(facts, defaultClocks, new Date(now))

test('an inquiry is in step 1 until its address is confirmed, and in step 2 after', () => {
  expect(stageOf(unconfirmed)).toEqual({ step: 1, state: 'unconfirmed', closed: false })
  expect(stageOf(received)).toEqual({ step: 2, state: 'awaiting-evaluation', closed: false })
  expect(stageOf(begun)).toEqual({ step: 2, state: 'under-evaluation', closed: false })
})

test('a withdrawn inquiry is closed where it stood', () => {
  expect(stageOf({ ...received, withdrawnAt })).toEqual({ step: 2, state: 'withdrawn', closed: true })
  expect(stageOf({ ...begun, withdrawnAt })).toEqual({ step: 2, state: 'withdrawn', closed: true })
})

test('the office begins within two working days of the day it was received', () => {
  expect(nextAt(received, '2026-11-10T10:00:00Z')).toEqual({
    act: 'begin-evaluation',
    who: 'office',
    dueOn: '2026-11-11',
    late: false,
    lateBy: 0,
  })
})

test('an act is late only when its day has passed in Sweden, and says by how many working days', () => {
  expect(nextAt(received, '2026-11-11T22:59:59Z')).toMatchObject({ late: false, lateBy: 0 })
  expect(nextAt(received, '2026-11-11T23:00:00Z')).toMatchObject({ late: true, lateBy: 1 })
  expect(nextAt(received, '2026-11-15T12:00:00Z')).toMatchObject({ late: true, lateBy: 2 })
})

test('a decision is due fifteen working days after the inquiry was received, whenever reading began', () => {
  expect(nextAt(begun, '2026-11-12T10:00:00Z')).toMatchObject({
    act: 'decide',
    who: 'office',
    dueOn: '2026-11-30',
  })
})

test("the figures are the region's own", () => {
  const clocks = { ...defaultClocks, evaluationBeginsIn: 1 }
  expect(nextOf(received, clocks, receivedAt)?.dueOn).toBe('2026-11-10')
})

test('an unconfirmed inquiry waits for the company without a day, and a withdrawn one for nobody', () => {
  expect(nextAt(unconfirmed, '2026-11-10T10:00:00Z')).toMatchObject({
    act: 'confirm-address',
    who: 'company',
    dueOn: null,
    late: false,
  })
  expect(nextAt({ ...received, withdrawnAt }, '2026-11-13T10:00:00Z')).toBeNull()
})

test('answers are corrected after they are received and before the evaluation begins', () => {
  expect(mayCorrect(unconfirmed)).toEqual({ refused: 'not-received' })
  expect(mayCorrect(received)).toBe(true)
  expect(mayCorrect(begun)).toEqual({ refused: 'evaluation-begun' })
  expect(mayCorrect({ ...begun, withdrawnAt })).toEqual({ refused: 'withdrawn' })
})

test('a company withdraws at any time, once', () => {
  expect(mayWithdraw(unconfirmed)).toEqual({ refused: 'not-received' })
  expect(mayWithdraw(received)).toBe(true)
  expect(mayWithdraw(begun)).toBe(true)
  expect(mayWithdraw({ ...begun, withdrawnAt })).toEqual({ refused: 'withdrawn' })
})

test('an evaluation begins once, and never for what was withdrawn', () => {
  expect(mayBeginEvaluation(received)).toBe(true)
  expect(mayBeginEvaluation(begun)).toEqual({ refused: 'evaluation-begun' })
  expect(mayBeginEvaluation({ ...received, withdrawnAt })).toEqual({ refused: 'withdrawn' })
})

test('whatever has happened, a closed inquiry has no next act and allows nothing', () => {
  const sometime = fc.option(
    fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  )
  fc.assert(
    fc.property(
      fc.record({ receivedAt: sometime, evaluationBegunAt: sometime, withdrawnAt: sometime }),
      facts => {
        const { closed } = stageOf(facts)
        const acts = [mayCorrect(facts), mayWithdraw(facts), mayBeginEvaluation(facts)]
        expect(nextOf(facts, defaultClocks, withdrawnAt) === null).toBe(closed)
        if (closed) expect(acts).not.toContain(true)
      },
    ),
  )
})
