import { expect, test } from 'vitest'
import { vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

test('each group has two terms at least, each written once, in lower case, with words in it', () => {
  for (const group of vocabulary) {
    expect(group.length, group.join()).toBeGreaterThan(1)
    expect(new Set(group).size, group.join()).toBe(group.length)
    for (const term of group) {
      expect(term).toBe(term.trim().toLowerCase())
      expect(wordsOf(term), term).not.toEqual([])
    }
  }
})

test('no group is written twice', () => {
  const groups = vocabulary.map(group => group.toSorted().join())
  expect(new Set(groups).size).toBe(groups.length)
})
