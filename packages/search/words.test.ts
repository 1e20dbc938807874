import { expect, test } from 'vitest'
import { plain, wordsOf } from './words.ts'

test('words are compared without case and diacritics, as the database writes them', () => {
  expect(plain('ÅÄÖåäö Éa Øre Ægir straße')).toBe('aaoaao ea ore aegir strasse')
  expect(plain('A\u030angstro\u0308m')).toBe('angstrom')
})

test('a text is split at all that is no letter or number', () => {
  expect(wordsOf('E-hälsa (2024), 5G & AI/ML: 100%')).toEqual(['e', 'halsa', '2024', '5g', 'ai', 'ml', '100'])
  expect(wordsOf(' … 🚌 %_\\ ')).toEqual([])
})
