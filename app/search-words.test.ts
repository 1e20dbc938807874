import { expect, test } from 'vitest'
import { isCut, searchWords, wordsOf } from './search-words.ts'

test.each([
  ['  buss   BRT ', ['buss', 'BRT']],
  ['å\u0000ä\u202eö', ['å', 'ä', 'ö']],
  ['a\u030a', ['å']],
  ['\ud800', ['\ufffd']],
  ['', []],
  [null, []],
])('%j is searched for as %j', (typed, words) => {
  expect(wordsOf(searchWords(typed))).toEqual(words)
  expect(isCut(typed)).toBe(false)
})

test.each(['a'.repeat(101), 'ett två tre fyra fem sex sju', `${'å'.repeat(99)} buss`])(
  '%j is more than is searched for',
  typed => {
    expect(isCut(typed)).toBe(true)
    expect(searchWords(typed).length).toBeLessThanOrEqual(100)
    expect(wordsOf(searchWords(typed)).length).toBeLessThanOrEqual(6)
  },
)
