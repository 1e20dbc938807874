import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultClocks } from './region-clocks.ts'
import {
  type ContactFacts,
  decisionBy,
  decisions,
  type InquiryFacts,
  mayAnswer,
  mayAsk,
  mayBeginEvaluation,
  mayClose,
  mayConfirm,
  mayCorrect,
  mayDecide,
  mayDistribute,
  mayExtend,
  mayIntroduce,
  mayJudge,
  mayRemind,
  mayReply,
  mayWithdraw,
  mayWrite,
  nextOf,
  stageOf,
} from './stage.ts'

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

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const asking = { askedAt: at('2026-11-12'), answeredAt: null, whole: true }
const answered = { askedAt: at('2026-11-12'), answeredAt: at('2026-11-17'), whole: true }
const decided: InquiryFacts = {
  ...begun,
  asks: [answered],
  decision: 'distribute',
  decidedAt: at('2026-11-19'),
}
const sent: InquiryFacts = {
  ...decided,
  roundSentAt: at('2026-11-19'),
  roundReplyBy: new Date('2026-11-26T22:59:59.999Z'),
  roundAsked: 7,
}
const closed: InquiryFacts = { ...sent, roundClosedAt: at('2026-11-27') }
const interest: InquiryFacts = { ...closed, roundInterested: 2 }
const introduced: InquiryFacts = { ...interest, introducedAt: at('2026-11-30'), contacts: 2 }

test.each<[string, InquiryFacts, number, boolean]>([
  ['awaiting-company', { ...begun, asks: [asking] }, 2, false],
  ['under-evaluation', { ...begun, asks: [answered] }, 2, false],
  ['awaiting-company', { ...begun, asks: [answered, asking] }, 2, false],
  ['declined', { ...begun, decision: 'decline', decidedAt: at('2026-11-19') }, 2, true],
  ['referred', { ...begun, decision: 'refer', decidedAt: at('2026-11-19') }, 2, true],
  ['to-distribute', decided, 3, false],
  ['awaiting-replies', sent, 4, false],
  ['nobody-interested', { ...closed, roundInterested: 0 }, 4, true],
  ['to-introduce', interest, 5, false],
  ['in-contact', introduced, 5, false],
  ['in-contact', { ...sent, introducedAt: at('2026-11-24'), contacts: 1 }, 5, false],
  ['contacted', { ...introduced, contactsConfirmed: 1 }, 5, false],
  ['contacted', { ...introduced, contactsConfirmed: 1, contactsClosed: 1 }, 5, false],
  ['awaiting-replies', { ...sent, introducedAt: at('2026-11-24'), contacts: 1, contactsClosed: 1 }, 4, false],
  ['finished', { ...introduced, contactsClosed: 2 }, 5, true],
  ['withdrawn', { ...interest, withdrawnAt: at('2026-11-28') }, 5, true],
])('it is %s when that is what the facts say', (state, facts, step, isClosed) => {
  expect(stageOf(facts)).toEqual({ step, state, closed: isClosed })
})

test('days that the company took to answer move the day of the decision, weekends do not', () => {
  expect(decisionBy(begun, defaultClocks)).toBe('2026-11-30')
  expect(decisionBy({ ...begun, asks: [answered] }, defaultClocks)).toBe('2026-12-03')
  const overWeekend = { askedAt: at('2026-11-13'), answeredAt: at('2026-11-15'), whole: false }
  expect(decisionBy({ ...begun, asks: [overWeekend] }, defaultClocks)).toBe('2026-11-30')
})

test('while the company has questions it has the next act, without a day, and the decision is not late', () => {
  expect(nextAt({ ...begun, asks: [asking] }, '2027-01-20T10:00:00Z')).toEqual({
    act: 'answer-evaluation',
    who: 'company',
    dueOn: null,
    late: false,
    lateBy: 0,
  })
})

test.each<[string, InquiryFacts, string, string | null]>([
  ['choose-units', decided, 'office', '2026-11-23'],
  ['reply', sent, 'units', '2026-11-26'],
  ['introduce', interest, 'office', '2026-12-01'],
  ['meet', introduced, 'company', null],
  ['close-contact', { ...introduced, contactsConfirmed: 2 }, 'company', null],
])('the next act is to %s', (act, facts, who, dueOn) => {
  expect(nextAt(facts, '2026-11-20T10:00:00Z')).toMatchObject({ act, who, dueOn, late: false })
})

test('an office asks one thing at a time and decides when it is answered', () => {
  expect(mayAsk(received)).toEqual({ refused: 'not-begun' })
  expect(mayAsk(begun)).toBe(true)
  expect(mayAsk({ ...begun, asks: [asking] })).toEqual({ refused: 'awaiting-company' })
  expect(mayDecide({ ...begun, asks: [asking] })).toEqual({ refused: 'awaiting-company' })
  expect(mayJudge({ ...begun, asks: [asking] })).toBe(true)
  expect(mayAnswer({ ...begun, asks: [asking] })).toBe(true)
  expect(mayAnswer({ ...begun, asks: [answered] })).toEqual({ refused: 'not-asked' })
})

test('to ask the units every criterion is judged; to decline or refer there is a reason; and it is done once', () => {
  const choose = (decision: 'distribute' | 'decline' | 'refer', unjudged: number, reason: string | null) =>
    mayDecide(begun, { decision, unjudged, reason })
  expect(choose('distribute', 1, null)).toEqual({ refused: 'not-judged' })
  expect(choose('distribute', 0, null)).toBe(true)
  expect(choose('decline', 4, null)).toEqual({ refused: 'no-reason' })
  expect(choose('decline', 4, 'unsafe')).toBe(true)
  expect(choose('refer', 4, '')).toEqual({ refused: 'no-reason' })
  expect(mayDecide(decided)).toEqual({ refused: 'decided' })
  expect(mayDecide({ ...begun, decision: 'refer' })).toEqual({ refused: 'closed' })
})

test('units are asked one round at a time, and once more when nobody was interested', () => {
  expect(mayDistribute(begun)).toEqual({ refused: 'not-decided' })
  expect(mayDistribute(decided)).toBe(true)
  expect(mayDistribute(sent)).toEqual({ refused: 'round-open' })
  expect(mayDistribute(interest)).toBe(true)
  expect(mayDistribute({ ...closed, roundInterested: 0 })).toBe(true)
  expect(mayDistribute({ ...introduced, contactsClosed: 2 })).toEqual({ refused: 'closed' })
  expect(mayDistribute({ ...sent, withdrawnAt })).toEqual({ refused: 'withdrawn' })
})

test('a unit replies through the last second of the last day, unless the round is closed before', () => {
  const round = { replyBy: new Date('2026-11-26T22:59:59.999Z'), closedAt: null }
  for (const may of [mayReply, mayRemind]) {
    expect(may(round, new Date('2026-11-26T22:59:59.999Z'))).toBe(true)
    expect(may(round, new Date('2026-11-26T23:00:00Z'))).toEqual({ refused: 'round-closed' })
  }
  expect(mayExtend(round)).toBe(true)
  const ended = { ...round, closedAt: at('2026-11-24'), closeReason: 'withdrawn' as const }
  expect(mayReply(ended, at('2026-11-25'))).toEqual({ refused: 'withdrawn' })
  expect(mayClose({ ...ended, closeReason: 'office' })).toEqual({ refused: 'round-closed' })
})

test('a unit is introduced when it is interested, with or without a condition, and once', () => {
  expect(mayIntroduce(sent, { answer: 'interested', introducedAt: null })).toBe(true)
  expect(mayIntroduce(introduced, { answer: 'interested-if', introducedAt: null })).toBe(true)
  expect(mayIntroduce(interest, { answer: 'not-now', introducedAt: null })).toEqual({
    refused: 'not-interested',
  })
  expect(mayIntroduce(interest, { answer: null, introducedAt: null })).toEqual({ refused: 'not-interested' })
  expect(mayIntroduce(interest, { answer: 'interested', introducedAt: at('2026-11-30') })).toEqual({
    refused: 'already-introduced',
  })
})

test('each side confirms once, and nothing is added to a contact that is closed', () => {
  const contact: ContactFacts = { closedAt: null, confirmed: ['unit'] }
  expect(mayConfirm(contact, 'company')).toBe(true)
  expect(mayConfirm(contact, 'unit')).toEqual({ refused: 'already-confirmed' })
  expect(mayWrite(contact)).toBe(true)
  expect(mayConfirm({ ...contact, closedAt: at('2026-12-01') }, 'company')).toEqual({
    refused: 'contact-closed',
  })
})

const sometime = fc.option(
  fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
)
const count = fc.option(fc.integer({ min: 0, max: 4 }))
const anyFacts: fc.Arbitrary<InquiryFacts> = fc.record({
  receivedAt: sometime,
  evaluationBegunAt: sometime,
  withdrawnAt: sometime,
  asks: fc.option(fc.constantFrom([asking], [answered], [answered, asking])),
  decision: fc.option(fc.constantFrom(...decisions)),
  decidedAt: sometime,
  roundSentAt: sometime,
  roundReplyBy: sometime,
  roundClosedAt: sometime,
  roundInterested: count,
  introducedAt: sometime,
  contacts: count,
  contactsConfirmed: count,
  contactsClosed: count,
})

test('whatever has happened, a closed inquiry has no next act, and an open one has', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const { closed: isClosed, state } = stageOf(facts)
      expect(nextOf(facts, defaultClocks, withdrawnAt) === null).toBe(isClosed)
      if (!isClosed) return
      const acts = [mayCorrect, mayWithdraw, mayBeginEvaluation, mayJudge, mayAsk, mayAnswer, mayDecide]
      expect(acts.map(may => may(facts))).not.toContain(true)
      if (state !== 'nobody-interested') expect(mayDistribute(facts)).not.toBe(true)
    }),
  )
})
