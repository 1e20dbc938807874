import { expect, test } from 'vitest'
import { mayTryAgain, nextAttempt } from './next-attempt.ts'

test('the wait doubles from half a minute and never passes an hour and a quarter', () => {
  expect([1, 2, 3, 8, 200].map(attempt => nextAttempt(attempt, 0.5))).toEqual([30, 60, 120, 3600, 3600])
  expect(nextAttempt(200, 1)).toBe(4500)
})

test('chance spreads the wait by a quarter either way', () => {
  expect([0, 1].map(random => nextAttempt(2, random))).toEqual([45, 75])
})

test('a letter is not given up before a whole day has passed since it was queued', () => {
  const queued = new Date('2026-11-19T12:00:00Z')
  expect(mayTryAgain(queued, new Date('2026-11-20T11:59:59Z'))).toBe(true)
  expect(mayTryAgain(queued, new Date('2026-11-20T12:00:00Z'))).toBe(false)
})
