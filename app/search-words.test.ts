import { expect, test } from 'vitest'
import { isCut, searchWords, wordsOf } from './search-words.ts'

test.each([
  ['  buss   BRT ', 'buss BRT'],
  ['å\u0000ä\u202eö', 'å ä ö'],
  ['a\u030a', 'å'],
  ['\ud800', '\ufffd'],
  ['', ''],
  [null, ''],
])('%j is searched for as %j', (typed, words) => {
  expect(searchWords(typed)).toBe(words)
  expect(isCut(typed, 100)).toBe(false)
})

test.each(['a'.repeat(101), `${'å'.repeat(99)} buss`])('%j is more than is searched for', typed => {
  expect(isCut(typed, 100)).toBe(true)
  expect([...searchWords(typed)].length).toBeLessThanOrEqual(100)
  expect(searchWords(typed, 200)).toBe(typed)
  expect(isCut(typed, 200)).toBe(false)
})

test('an own list looks for six words that must all be found', () => {
  expect(wordsOf('ett två tre fyra fem sex sju')).toEqual(['ett', 'två', 'tre', 'fyra', 'fem', 'sex'])
})
