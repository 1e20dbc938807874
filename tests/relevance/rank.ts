import { demoId } from '@testbro/db/seed/demo-world'
import { type Grade, judge, type Known } from './judge.ts'
import type { Query } from './label.ts'
import { type Measured, measure } from './measure.ts'

/** Answers a query with the ids of environments, the best first; ten are enough. */
export type Engine = { name: string; search: (query: Query) => Promise<readonly string[]> }

/** What every environment is worth to whoever asks. */
export const gradesOf = (query: Query, known: ReadonlyMap<string, Known>): ReadonlyMap<string, Grade> => {
  const grades = new Map([...known].map(([id, one]) => [id, judge(one, query)]))
  for (const [key, grade] of Object.entries(query.seed ?? {})) {
    const id = demoId('environment', key)
    if (!known.has(id)) throw new Error(`The demonstration has no environment ${key}.`)
    grades.set(id, grade)
  }
  return grades
}

export type Ranked = { query: Query; found: { id: string; grade: Grade }[]; measured: Measured }

/** Asks an engine every query and measures its answers, one query at a time. */
export const rank = async (engine: Engine, queries: readonly Query[], known: ReadonlyMap<string, Known>) => {
  const ranked: Ranked[] = []
  for (const query of queries) {
    const grades = gradesOf(query, known)
    const found = (await engine.search(query)).map(id => ({ id, grade: grades.get(id) ?? 0 }))
    const measured = measure(
      found.map(({ grade }) => grade),
      [...grades.values()],
    )
    ranked.push({ query, found, measured })
  }
  return ranked
}
