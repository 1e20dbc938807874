import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'

/** What a region says of one of its units. `cooperating`: outside the network, asked only when it is chosen. */
export type UnitFacts = { name: string; about: string; cooperating: boolean }

/** A unit as typed: `name`, `about`, `cooperating` (any value). */
export function judgeUnit(fields: Fields): { unit: UnitFacts | null; problems: Problem[] } {
  const read = readFields(fields)
  const name = read.line('name', { required: true, maxLength: 160 })
  const about = read.text('about', { maxLength: 2000 }) ?? ''
  const cooperating = (fields.cooperating ?? []).some(value => value !== '')
  const faulty = name === null || read.problems.length > 0
  return { unit: faulty ? null : { name, about, cooperating }, problems: read.problems }
}
