import { inquiryForm } from './1-inquiry.ts'
import { evaluationForm } from './2-evaluation.ts'
import { addWorkingDays, atHour, type Day, dayOf, endOfDay } from './clock.ts'
import type { Answer } from './form.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields, valuesOf } from './read-fields.ts'
import type { RegionClocks } from './region-clocks.ts'
import type { RoundFacts } from './stage.ts'

/** The most working days that units get to reply, and what a question to them may hold. */
const mostDays = 60
const earlyHour = 8

export type AskableUnit = { id: string; endedAt?: Date | null }

/** A unit is asked while it belongs to the network. */
const isEligible = ({ endedAt }: AskableUnit): boolean => !endedAt

/** What leaves in one round: `about` as it stands when it is sent, never changed after. */
export type Distribution = {
  units: string[]
  ask: string
  message: string | null
  about: { question: string; value: string[] }[]
  replyOn: Day
  replyBy: Date
  remindAt: Date | null
}

const formOrder: readonly string[] = [...inquiryForm.questions, ...evaluationForm.questions].map(
  ({ key }) => key,
)
const placeOf = ({ question }: Pick<Answer, 'question'>) =>
  formOrder.includes(question) ? formOrder.indexOf(question) : formOrder.length

/** Answers as the forms ask for them; those to a region's own questions come last. */
export const inFormOrder = <Row extends Pick<Answer, 'question'>>(answers: readonly Row[]): Row[] =>
  answers.toSorted((a, b) => placeOf(a) - placeOf(b))

type Known = {
  units: readonly AskableUnit[]
  answers: readonly Answer[]
  now: Date
  clocks: Pick<RegionClocks, 'reminderOn'>
}

/**
 * A round as typed: `units` (ids), `workingDays`, `ask`, `message`, `about` (keys of the answers that go along) and `disclose` (keys
 * among these that the company marked as secret and the office sends all the same).
 */
export function judgeDistribution(
  fields: Fields,
  known: Known,
): { distribution: Distribution | null; problems: Problem[] } {
  const read = readFields(fields)
  const units = judgeUnits(read, fields, known.units.filter(isEligible))
  const days = read.wholeNumber('workingDays', { min: 1, max: mostDays })
  const ask = read.line('ask', { required: true, maxLength: 120 })
  const message = read.text('message', { maxLength: 1500 })
  const about = judgeAbout(read, known.answers)
  if (days === null || ask === null || read.problems.length > 0)
    return { distribution: null, problems: read.problems }
  const { replyOn, replyBy } = replyDays(known.now, days)
  const remindAt = reminderAt(known.now, known.clocks.reminderOn, replyOn)
  return { distribution: { units, ask, message, about, replyOn, replyBy, remindAt }, problems: [] }
}

/** The ids under `units`, at least one; any that is not among those that may be chosen refuses them all. */
export function judgeUnits(
  read: ReturnType<typeof readFields>,
  fields: Fields,
  known: readonly { id: string }[],
): string[] {
  const chosen = valuesOf(fields, 'units')
  if (chosen.length === 0) read.refuse({ field: 'units', code: 'no-unit' })
  else if (!chosen.every(id => known.some(unit => unit.id === id)))
    read.refuse({ field: 'units', code: 'unknown-unit' })
  else return known.map(unit => unit.id).filter(id => chosen.includes(id))
  return []
}

function judgeAbout(read: ReturnType<typeof readFields>, answers: readonly Answer[]) {
  const keys = answers.map(answer => answer.question)
  const chosen = read.choices('about', { options: keys })
  const disclosed = read.choices('disclose', { options: keys })
  const sent = answers.filter(answer => chosen.includes(answer.question))
  if (sent.some(answer => answer.mayBeSecret && !disclosed.includes(answer.question)))
    read.refuse({ field: 'disclose', code: 'not-disclosed' })
  return sent.map(({ question, value }) => ({ question, value }))
}

/** The last day to reply when so many working days are given from now, and the instant it ends. */
export function replyDays(now: Date, workingDays: number): { replyOn: Day; replyBy: Date } {
  const replyOn = addWorkingDays(dayOf(now), workingDays)
  return { replyOn, replyBy: endOfDay(replyOn) }
}

/** At eight in the morning of the working day that a region reminds on; null when that is not before the last day. */
export function reminderAt(sentAt: Date, reminderOn: number, replyOn: Day): Date | null {
  const day = addWorkingDays(dayOf(sentAt), reminderOn)
  return day < replyOn ? atHour(day, earlyHour) : null
}

/** A later last day, typed in `replyOn`: after the present one and after today, at most sixty working days from now. */
export function judgeExtension(
  fields: Fields,
  { replyBy }: Pick<RoundFacts, 'replyBy'>,
  now: Date,
): { extension: { replyOn: Day; replyBy: Date } | null; problems: Problem[] } {
  const read = readFields(fields)
  const replyOn = read.day('replyOn', true)
  const today = dayOf(now)
  if (replyOn !== null && (replyOn <= dayOf(replyBy) || replyOn <= today))
    read.refuse({ field: 'replyOn', code: 'too-soon' })
  else if (replyOn !== null && replyOn > addWorkingDays(today, mostDays))
    read.refuse({ field: 'replyOn', code: 'too-late' })
  const extension =
    replyOn === null || read.problems.length > 0 ? null : { replyOn, replyBy: endOfDay(replyOn) }
  return { extension, problems: read.problems }
}

export const roundStates = ['open', 'to-remind', 'to-close', 'closed'] as const
export type RoundState = (typeof roundStates)[number]

/** Where a round is, and what is due of it by itself: its only reminder of that kind, and its end. */
export function roundState(
  round: RoundFacts & { remindAt: Date | null; remindedAt: Date | null },
  now: Date,
): RoundState {
  const { closedAt, replyBy, remindAt, remindedAt } = round
  if (closedAt) return 'closed'
  if (now > replyBy) return 'to-close'
  return remindAt && now >= remindAt && !remindedAt ? 'to-remind' : 'open'
}
