import type { Day } from './clock.ts'
import { rowField, rowsIn } from './entry-form.ts'
import type { Slot } from './environment-state.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields, valuesOf } from './read-fields.ts'

export const closeReasons = ['adopted', 'ended', 'moved', 'other'] as const
export type CloseReason = (typeof closeReasons)[number]
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

export type Pause = { pausedFrom: Day; pausedUntil: Day | null; pauseReason: string }
export type Season = { seasonFrom: number | null; seasonTo: number | null }
export type Closing = { closeReason: CloseReason; closeNote: string }
type Judged<Fact> = { fact: Fact; problems: [] } | { fact: null; problems: Problem[] }

/** A pause as typed: from today unless said, and on until somebody ends it unless said. */
export function judgePause(fields: Fields, today: Day): Judged<Pause> {
  const read = readFields(fields)
  const pausedFrom = read.day('pausedFrom') ?? today
  const pausedUntil = read.day('pausedUntil')
  const pauseReason = read.line('pauseReason', { required: true, maxLength: 300 }) ?? ''
  if (pausedUntil !== null && pausedUntil < pausedFrom)
    read.refuse({ field: 'pausedUntil', code: 'ends-before-start' })
  return judged({ pausedFrom, pausedUntil, pauseReason }, read.problems)
}

/** The first and the last month of a season; neither for one that is open all the year. */
export function judgeSeason(fields: Fields): Judged<Season> {
  const read = readFields(fields)
  const month = (field: string) => {
    const chosen = read.choice(field, { options: months.map(String) })
    return chosen === null ? null : Number(chosen)
  }
  const [seasonFrom, seasonTo] = [month('seasonFrom'), month('seasonTo')]
  if (read.problems.length === 0 && (seasonFrom === null) !== (seasonTo === null))
    read.refuse({ field: seasonFrom === null ? 'seasonFrom' : 'seasonTo', code: 'required' })
  return judged({ seasonFrom, seasonTo }, read.problems)
}

export function judgeClosing(fields: Fields): Judged<Closing> {
  const read = readFields(fields)
  const chosen = read.choice('closeReason', { required: true, options: closeReasons })
  const closeNote = read.line('closeNote', { maxLength: 300 }) ?? ''
  const closeReason = closeReasons.find(reason => reason === chosen) ?? 'other'
  return judged({ closeReason, closeNote }, read.problems)
}

export const slotParts = ['startsOn', 'endsOn', 'slots', 'taken'] as const
export const mostSlots = 40

/** The room of each period, in rows: `slots-0-startsOn`. A row that holds nothing is left out, and so the period is removed. */
export function judgeSlots(fields: Fields): Judged<Slot[]> {
  const read = readFields(fields)
  const slots: Slot[] = []
  const given = Array.from({ length: rowsIn(fields, 'slots') }, (_, row) => row).filter(row =>
    slotParts.some(part => valuesOf(fields, rowField('slots', row, part)).length > 0),
  )
  if (given.length > mostSlots) read.refuse({ field: 'slots', code: 'too-many', limit: mostSlots })
  for (const row of given.slice(0, mostSlots)) {
    const field = (part: (typeof slotParts)[number]) => rowField('slots', row, part)
    const startsOn = read.day(field('startsOn'), true)
    const endsOn = read.day(field('endsOn'), true)
    const count = read.wholeNumber(field('slots'), { min: 0, max: 10_000 })
    const isTaken = valuesOf(fields, field('taken')).length > 0
    const taken = isTaken ? read.wholeNumber(field('taken'), { min: 0, max: count ?? 10_000 }) : 0
    if (startsOn !== null && endsOn !== null && endsOn < startsOn)
      read.refuse({ field: field('endsOn'), code: 'ends-before-start' })
    if (slots.some(slot => slot.startsOn === startsOn))
      read.refuse({ field: field('startsOn'), code: 'already-taken' })
    if (startsOn === null || endsOn === null || count === null || taken === null) continue
    slots.push({ startsOn, endsOn, slots: count, taken })
  }
  return judged(
    slots.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
    read.problems,
  )
}

/** The periods as they stand, in one line to be sent back with the form: what was changed meanwhile shows. */
export const printOfSlots = (slots: readonly Slot[]) =>
  slots.map(slot => [slot.startsOn, slot.endsOn, slot.slots, slot.taken].join(' ')).join(', ')

const judged = <Fact>(fact: Fact, problems: Problem[]): Judged<Fact> =>
  problems.length > 0 ? { fact: null, problems } : { fact, problems: [] }
