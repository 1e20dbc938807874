import { expect, test } from 'vitest'
import type { Grade } from './judge.ts'
import { measure, together } from './measure.ts'

const some = (grade: Grade, many: number): Grade[] => Array(many).fill(grade)

test('the best order there is measures 1, whatever stands after the tenth place', () => {
  expect(measure([3, 2, 1], [0, 1, 2, 3])).toEqual({ ndcg: 1, recall: 1, empty: false })
  expect(measure([...some(3, 10), 0], [...some(3, 30), 0]).ndcg).toBe(1)
})

test('a right answer in second place is worth what its place is worth', () => {
  // (7 ÷ log2 3) ÷ (7 ÷ log2 2) = 1 ÷ 1.58496
  expect(measure([0, 3], [3, 0, 0]).ndcg).toBeCloseTo(0.63093, 5)
})

test('a good answer before the exact one costs what the two gains and places say', () => {
  // (3 + 7 ÷ 1.58496) ÷ (7 + 3 ÷ 1.58496) = 7.41651 ÷ 8.89279
  expect(measure([2, 3], [2, 3]).ndcg).toBeCloseTo(0.83399, 5)
})

test('recall counts right answers among the first ten, against as many as ten places hold', () => {
  expect(measure([3, 0, 2, 1], [3, 2, 2, 2, 1, 0]).recall).toBe(0.5)
  expect(measure([...some(0, 5), ...some(2, 5), 3], [...some(2, 40), 3]).recall).toBe(0.5)
})

test('an answer without anything is empty and measures 0', () => {
  expect(measure([], [3, 0])).toEqual({ ndcg: 0, recall: 0, empty: true })
})

test('a query that nothing answers rightly cannot be measured', () => {
  expect(() => measure([1], [1, 0])).toThrow(RangeError)
})

test('many queries measure their means, and those without an answer are counted', () => {
  const two = [measure([3], [3]), measure([], [3])]
  expect(together(two)).toEqual({ ndcg: 0.5, recall: 0.5, empty: 1 })
})
