import { expect, test } from 'vitest'
import { judgeAltTexts, judgePictureSize } from './picture.ts'

test('what a picture shows is said in one of the languages or in both', () => {
  expect(judgeAltTexts({ altSv: [' Ett rum '] }).altTexts).toEqual({ altSv: 'Ett rum', altEn: '' })
  expect(judgeAltTexts({ altEn: ['A room'] }).altTexts).toEqual({ altSv: '', altEn: 'A room' })
  expect(judgeAltTexts({ altSv: [' '], altEn: [''] }).problems).toEqual([
    { field: 'altSv', code: 'required' },
  ])
  expect(judgeAltTexts({ altEn: ['a'.repeat(301)] }).problems).toEqual([
    { field: 'altEn', code: 'too-long', limit: 300, actual: 301 },
  ])
})

test.each([
  [40, 8_000, null],
  [8_001, 100, { code: 'too-large', limit: 8_000 }],
  [100, 8_001, { code: 'too-large', limit: 8_000 }],
  [39, 100, { code: 'too-small', limit: 40 }],
  [100, 0, { code: 'too-small', limit: 40 }],
])('%d × %d points', (width, height, problem) => {
  expect(judgePictureSize({ width, height })).toEqual(problem)
})
