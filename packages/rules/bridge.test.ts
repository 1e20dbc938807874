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

test('when the inquiry is withdrawn only what was done still stands', () => {
  expect(statesOf({ receivedAt, withdrawnAt: receivedAt })).toEqual(['done'])
})
