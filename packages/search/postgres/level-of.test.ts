import { expect, test } from 'vitest'
import type { Band } from '../bands.ts'
import { planOf } from '../plan.ts'
import { type Field, fieldStrength, fields } from '../strengths.ts'
import { conceptFor } from '../understand.ts'
import { levelsOf } from './level-of.ts'

const entries = 1_000_000
const usualWith = (counts: Record<string, number>) => {
  const many = (word: string) => counts[word] ?? 1
  const standing = (word: string) => ({ any: many(word), firm: many(word), named: many(word) / 20 })
  return { entries, having: many, standing, inNames: [] }
}
const bandsOf = (concept: number, word: string): Band[] =>
  fields.map((field: Field) => ({
    ...{ concept, field, strength: fieldStrength[field], sure: 1 },
    phrases: [[[word]]],
  }))

const levelsFor = (words: string[], counts: Record<string, number>) => {
  const bands = words.flatMap((word, concept) => bandsOf(concept, word))
  const concepts = words.map(word => conceptFor([word]))
  const usual = usualWith(counts)
  return levelsOf(bands, planOf({ bands, concepts }, usual.standing, entries).things, usual)
}

test('an entry with a thing in its name scores more than one that tells of it, and one with two things more than either', () => {
  const { sets, scores } = levelsFor(['tandvard', 'drone'], {})
  expect(sets).toHaveLength(6)
  const [all = 0] = scores.toSorted((a, b) => b - a)
  expect(scores.at(-1)).toBe(all)
  const alone = sets.map(({ bit }) => scores[bit] ?? 0)
  expect(Math.max(...alone)).toBeLessThan(all)
  expect(new Set(alone).size).toBe(6)
  expect(scores[0]).toBe(0)
})

test('of a thing that too many have only the best is asked, but something always is', () => {
  expect(levelsFor(['tandvard', 'drone'], { drone: 500_000 }).sets.length).toBeLessThan(6)
  expect(levelsFor(['drone'], { drone: 1_000_000 }).sets).not.toHaveLength(0)
  expect(levelsFor(['drone', 'umea'], { drone: 4_000_000 }).sets).not.toHaveLength(0)
})
