import { expect, test } from 'vitest'
import { editDistance, slipsIn } from './edit-distance.ts'

test.each([
  ['drönare', 'drönare', 0],
  ['drönare', 'dröanre', 1],
  ['sjukhus', 'sjukus', 1],
  ['sjukhus', 'sjukkhus', 1],
  ['buss', 'bass', 1],
  ['magnetkamera', 'magnatkamra', 2],
])('from %s to %s it is %i', (one, other, distance) => expect(editDistance(one, other, 2)).toBe(distance))

test('what is farther than asked about is only that', () => {
  expect(editDistance('buss', 'spårvagn', 2)).toBe(3)
  expect(editDistance('abcd', 'wxyz', 2)).toBe(3)
})

test('the longer a word, the more slips it is forgiven', () => {
  expect(['bil', 'buss', 'drönare', 'sjukhuset'].map(slipsIn)).toEqual([0, 1, 1, 2])
})
