import { judgeUnits } from './3-distribution.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'

/** The two sides of a contact. */
export const sides = ['company', 'unit'] as const
export type Side = (typeof sides)[number]

export type ContactState = 'introduced' | 'one' | 'inTouch' | 'closed'

/** How far a contact has come; `confirmed` counts the sides that have confirmed. */
export function contactState({
  closedAt,
  confirmed,
}: {
  closedAt: Date | null
  confirmed: number
}): ContactState {
  if (closedAt) return 'closed'
  if (confirmed === 0) return 'introduced'
  return confirmed < sides.length ? 'one' : 'inTouch'
}

export type Introduction = { units: string[]; message: string }

/** Whom to introduce: `units` among those that are interested, and `message` to both sides. */
export function judgeIntroduction(
  fields: Fields,
  { interestedUnits }: { interestedUnits: readonly string[] },
): { introduction: Introduction | null; problems: Problem[] } {
  const read = readFields(fields)
  const units = judgeUnits(
    read,
    fields,
    interestedUnits.map(id => ({ id })),
  )
  const message = read.text('message', { required: true, maxLength: 2000 })
  const faulty = message === null || read.problems.length > 0
  return { introduction: faulty ? null : { units, message }, problems: read.problems }
}

/** A message between the two sides: `body`. */
export function judgeMessage(fields: Fields): { body: string | null; problems: Problem[] } {
  const read = readFields(fields)
  return { body: read.text('body', { required: true, maxLength: 4000 }), problems: read.problems }
}

/** How a contact ended here. `talks`: they go on talking, elsewhere. */
export const outcomes = ['agreed', 'talks', 'not-now', 'no'] as const
export type Outcome = (typeof outcomes)[number]

/** How it went: `outcome` and `note`. */
export function judgeOutcome(fields: Fields): {
  ending: { outcome: Outcome; note: string | null } | null
  problems: Problem[]
} {
  const read = readFields(fields)
  const word = read.choice('outcome', { options: outcomes, required: true })
  const outcome = outcomes.find(known => known === word)
  const note = read.text('note', { maxLength: 1000 })
  const faulty = outcome === undefined || read.problems.length > 0
  return { ending: faulty ? null : { outcome, note }, problems: read.problems }
}
