import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountedInquiry, figuresOf, percentile } from './figures.ts'

const now = new Date('2026-11-26T10:00:00Z')
const at = (day: string) => new Date(`${day}T10:00:00Z`)
const decidedOn = (day: string, more: Partial<CountedInquiry> = {}): CountedInquiry => ({
  receivedAt: at('2026-11-02'),
  evaluationBegunAt: at('2026-11-03'),
  decidedAt: at(day),
  asks: [],
  nobodyInterested: false,
  ...more,
})
const three = [decidedOn('2026-11-04'), decidedOn('2026-11-06'), decidedOn('2026-11-16')]
const none = { invitations: [], openRounds: 0 }

test('nine in ten of ten values is the ninth, and the half of an even number the lower of the two in the middle', () => {
  const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
  expect(percentile(ten, 90)).toBe(9)
  expect(percentile(ten, 50)).toBe(5)
  expect(percentile([4], 90)).toBe(4)
})

test('a percentile is one of the values, and at least so many are not above it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(99), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, p) => {
      const found = percentile(values, p)
      expect(values).toContain(found)
      expect(values.filter(value => value <= found).length).toBeGreaterThanOrEqual((p / 100) * values.length)
    }),
  )
})

test('fewer than three decided inquiries show nothing', () => {
  expect(figuresOf({ inquiries: three.slice(1), ...none, openRounds: 4 }, now)).toEqual({})
})

test('days are Swedish working days, and those before the last twelve months do not count', () => {
  const old = decidedOn('2025-11-20', { receivedAt: at('2025-01-07') })
  expect(figuresOf({ inquiries: [...three, old], ...none }, now)).toEqual({
    inquiries: 3,
    'open-rounds': 0,
    'nobody-interested': 0,
    'begin-half': 1,
    'begin-nine': 1,
    'decide-half': 4,
    'decide-nine': 10,
  })
})

test('days that the company took to answer are not the office’s', () => {
  const asks = [{ askedAt: at('2026-11-04'), answeredAt: at('2026-11-10'), whole: true }]
  const inquiries = three.map(inquiry => ({ ...inquiry, decidedAt: at('2026-11-16'), asks }))
  expect(figuresOf({ inquiries, ...none }, now)['decide-half']).toBe(6)
})

test('the units’ days and share need three of their own; a round that is open does not lower the share', () => {
  const asked = (firstReply: string | null, roundClosed = true) => ({
    sentAt: at('2026-11-10'),
    firstReplyAt: firstReply === null ? null : at(firstReply),
    roundClosed,
  })
  const invitations = [asked('2026-11-11'), asked('2026-11-12'), asked(null), asked(null, false)]
  const figures = figuresOf({ inquiries: three, invitations, openRounds: 1 }, now)
  expect(figures['reply-half']).toBeUndefined()
  expect(figures['answered-percent']).toBe(67)
  const more = figuresOf(
    { inquiries: three, invitations: [...invitations, asked('2026-11-17')], openRounds: 1 },
    now,
  )
  expect([more['reply-half'], more['reply-nine'], more['answered-percent']]).toEqual([2, 5, 75])
})
