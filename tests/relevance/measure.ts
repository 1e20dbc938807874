import type { Grade } from './judge.ts'

const depth = 10

/** What a label is worth: 3 counts 7, 2 counts 3, 1 counts 1. */
const gain = (grade: Grade) => 2 ** grade - 1

const gained = (grades: readonly Grade[]) =>
  grades.slice(0, depth).reduce<number>((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0)

const isRight = (grade: Grade) => grade >= 2

/** One query's figures; `empty`: nothing was answered though a right answer exists. */
export type Measured = { ndcg: number; recall: number; empty: boolean }

/**
 * How good the first ten answers are. `found` are the grades of what was answered, in its order; `all` are those of everything that can be
 * answered. nDCG: gain by place against the best order there is. Recall: how many right answers (2 or 3) of those that ten places hold.
 */
export const measure = (found: readonly Grade[], all: readonly Grade[]): Measured => {
  const best = gained(all.toSorted((a, b) => b - a))
  const right = Math.min(depth, all.filter(isRight).length)
  if (right === 0) throw new RangeError('A query without a right answer measures nothing.')
  return {
    ndcg: gained(found) / best,
    recall: found.slice(0, depth).filter(isRight).length / right,
    empty: found.length === 0,
  }
}

/** The means of many queries, and how many of them were answered with nothing. */
export const together = (measured: readonly Measured[]) => {
  const mean = (of: (one: Measured) => number) =>
    measured.reduce((sum, one) => sum + of(one), 0) / measured.length
  return {
    ndcg: mean(({ ndcg }) => ndcg),
    recall: mean(({ recall }) => recall),
    empty: measured.filter(({ empty }) => empty).length,
  }
}
