import { expect, test } from 'vitest'
import { bridgeOf } from './bridge.ts'
import { defaultClocks } from './region-clocks.ts'
import type { InquiryFacts } from './stage.ts'

const receivedAt = new Date('2026-11-09T23:30:00Z')
const statesOf = (facts: InquiryFacts) => bridgeOf(facts, defaultClocks).map(span => span.state)
const factsOf = (facts: InquiryFacts) => bridgeOf(facts, defaultClocks).map(span => span.fact)

test('there are five spans, in the order of the process', () => {
  expect(bridgeOf({ receivedAt }, defaultClocks).map(({ step, name }) => [step, name])).toEqual([
    [1, 'inquiry'],
    [2, 'evaluation'],
    [3, 'distribution'],
    [4, 'reply'],
    [5, 'contact'],
  ])
})

test('exactly one span is under way, those before it are done and those after it are to come', () => {
  expect(statesOf({ receivedAt: null })).toEqual(['now', 'next', 'next', 'next', 'next'])
  expect(statesOf({ receivedAt })).toEqual(['done', 'now', 'next', 'next', 'next'])
})

test('under a finished span stands the Swedish day it was finished, under the present one its last day', () => {
  expect(factsOf({ receivedAt })).toEqual([
    { what: 'received', on: '2026-11-10' },
    { what: 'begins-by', on: '2026-11-12' },
    null,
    null,
    null,
  ])
  expect(factsOf({ receivedAt, evaluationBegunAt: receivedAt })[1]).toEqual({
    what: 'decision-by',
    on: '2026-12-01',
  })
  expect(factsOf({ receivedAt: null })[0]).toEqual({ what: 'awaits-confirmation', on: null })
})

const later = new Date('2026-11-19T13:05:00Z')
const decided: InquiryFacts = {
  receivedAt,
  evaluationBegunAt: receivedAt,
  decision: 'distribute',
  decidedAt: later,
}
const sent: InquiryFacts = { ...decided, roundSentAt: later, roundReplyBy: new Date('2026-11-26T22:59:59Z') }
const replied: InquiryFacts = {
  ...sent,
  roundClosedAt: new Date('2026-11-27T00:01:00Z'),
  roundInterested: 2,
}
const introduced: InquiryFacts = { ...replied, introducedAt: new Date('2026-11-30T09:00:00Z'), contacts: 1 }
const lastFact = (facts: InquiryFacts) => factsOf(facts).findLast(fact => fact !== null)

test.each<[string, string | null, InquiryFacts]>([
  [
    'waits-for-company',
    null,
    { receivedAt, evaluationBegunAt: later, asks: [{ askedAt: later, answeredAt: null, whole: true }] },
  ],
  ['decided-on', '2026-11-19', { ...decided, decision: 'decline' }],
  ['choose-by', '2026-11-23', decided],
  ['reply-by', '2026-11-26', sent],
  ['introduce-by', '2026-12-01', replied],
  ['introduced-on', '2026-11-30', introduced],
  [
    'contacted-on',
    '2026-12-02',
    { ...introduced, contactsConfirmed: 1, contactedAt: new Date('2026-12-02T08:00:00Z') },
  ],
])('under the last span that has a fact stands %s %s', (what, on, facts) => {
  expect(lastFact(facts)).toEqual({ what, on })
})

test('a reply that is still open keeps its last day when somebody is introduced early', () => {
  const early = { ...introduced, roundClosedAt: null }
  expect(statesOf(early)).toEqual(['done', 'done', 'done', 'done', 'now'])
  expect(factsOf(early)[3]).toEqual({ what: 'reply-by', on: '2026-11-26' })
})

test('when the last contact has ended all five spans stand', () => {
  const finished = { ...introduced, contactsClosed: 1 }
  expect(statesOf(finished)).toEqual(['done', 'done', 'done', 'done', 'done'])
  expect(factsOf(finished).map(fact => fact?.what)).toEqual([
    'received',
    'decided-on',
    'sent-on',
    'replied',
    'introduced-on',
  ])
})

test('when the inquiry is withdrawn only what was done still stands', () => {
  expect(statesOf({ receivedAt, withdrawnAt: receivedAt })).toEqual(['done'])
  expect(statesOf({ ...sent, withdrawnAt: later })).toEqual(['done', 'done', 'done'])
})

test('what ends an inquiry finishes its step, and nothing after it is drawn', () => {
  expect(statesOf({ ...decided, decision: 'decline' })).toEqual(['done', 'done'])
  expect(statesOf({ ...replied, roundInterested: 0 })).toEqual(['done', 'done', 'done', 'done'])
})
