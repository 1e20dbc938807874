import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Comparable, likelyDuplicates, similarity } from './duplicate.ts'

const inquiry: Comparable = {
  id: 'new',
  title: 'Plåster som mäter andning hemma',
  email: 'alva@pahittsensor.example',
  orgNumber: '999900-0004',
  orgCountry: 'SE',
  receivedAt: new Date('2026-11-19T10:00:00Z'),
}
const stranger: Comparable = {
  ...inquiry,
  id: 'old',
  title: 'Betalning i småbussar',
  email: 'bo@fiktivbuss.example',
  orgNumber: '802000-0009',
}
const reasonsFor = (other: Partial<Comparable>) =>
  likelyDuplicates(inquiry, [{ ...stranger, ...other }]).flatMap(({ reasons }) => reasons)

test('inquiries that share nothing are not alike', () => {
  expect(reasonsFor({})).toEqual([])
})

test('each likeness is a reason of its own', () => {
  expect(reasonsFor({ orgNumber: inquiry.orgNumber })).toEqual(['same-org-number'])
  expect(reasonsFor({ email: inquiry.email })).toEqual(['same-address'])
  expect(reasonsFor({ title: 'Plåster som mäter andningen i hemmet' })).toEqual(['similar-title'])
})

test('the same figures in another country are another number', () => {
  expect(reasonsFor({ orgNumber: inquiry.orgNumber, orgCountry: 'NO' })).toEqual([])
})

test('two inquiries without a number or an address are not alike for that', () => {
  const bare = { ...inquiry, orgNumber: null, orgCountry: null, email: null }
  expect(likelyDuplicates(bare, [{ ...stranger, orgNumber: null, orgCountry: null, email: null }])).toEqual(
    [],
  )
})

test('a year is near and a day more is not, before and after', () => {
  const at = (receivedAt: string) => reasonsFor({ email: inquiry.email, receivedAt: new Date(receivedAt) })
  expect(at('2025-11-19T10:00:00Z')).toEqual(['same-address'])
  expect(at('2025-11-19T09:59:59Z')).toEqual([])
  expect(at('2027-11-19T10:00:00Z')).toEqual(['same-address'])
  expect(at('2027-11-19T10:00:01Z')).toEqual([])
})

test('an inquiry is no duplicate of itself', () => {
  expect(likelyDuplicates(inquiry, [inquiry])).toEqual([])
})

test('the most alike comes first', () => {
  const others = [
    { ...stranger, id: 'one', email: inquiry.email },
    { ...inquiry, id: 'three' },
  ]
  expect(likelyDuplicates(inquiry, others).map(({ other }) => other.id)).toEqual(['three', 'one'])
})

test('similarity is that of pg_trgm in its documented example and its own rules', () => {
  expect(similarity('word', 'two words')).toBeCloseTo(0.3636, 3)
  expect(similarity('Ögonbottenfoto!', 'ögonbottenfoto')).toBe(1)
  expect(similarity('', '')).toBe(0)
})

test('similarity is the same both ways, and between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(similarity(a, b)).toBe(similarity(b, a))
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0)
      expect(similarity(a, b)).toBeLessThanOrEqual(1)
    }),
  )
})
