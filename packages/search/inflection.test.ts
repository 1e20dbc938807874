import { expect, test } from 'vitest'
import { isInflected } from './inflection.ts'

test.each([
  ['dagrum', 'dagrummet'],
  ['hem', 'hemmets'],
  ['cykel', 'cyklar'],
  ['fonster', 'fonstret'],
  ['buss', 'bussarna'],
  ['lada', 'lador'],
  ['city', 'cities'],
])('%s and %s are forms of one word', (one, other) => {
  expect(isInflected(one, other)).toBe(true)
  expect(isInflected(other, one)).toBe(true)
})

test.each([
  ['kan', 'kanner'],
  ['flick', 'flickor'],
  ['del', 'delay'],
  ['stad', 'stadning'],
])('%s and %s are not', (one, other) => {
  expect(isInflected(one, other)).toBe(false)
})
