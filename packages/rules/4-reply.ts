import { addDays, type Day } from './clock.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'

/** What a unit replies, the most welcome first. */
export const replyAnswers = ['interested', 'interested-if', 'not-now', 'no'] as const
export type ReplyAnswer = (typeof replyAnswers)[number]

export const replyReasons = [
  'outside-remit',
  'no-resources',
  'no-patients',
  'similar-going-on',
  'regulation',
  'other',
] as const
export type ReplyReason = (typeof replyReasons)[number]

/** One reply; `condition` only with interested-if, `earliest` only with not-now, `reason` only with no. */
export type Reply = {
  answer: ReplyAnswer
  condition: string | null
  earliest: Day | null
  reason: ReplyReason | null
  comment: string | null
}

const daysAhead = 5 * 365

/**
 * A reply as typed: `answer`, its own follow-up (`condition`, `earliest` or `reason`) and `comment`. What belongs to an answer that was
 * not chosen is not read, so that it can never be wrong.
 */
export function judgeReply(fields: Fields, today: Day): { reply: Reply | null; problems: Problem[] } {
  const read = readFields(fields)
  const word = read.choice('answer', { options: replyAnswers, required: true })
  const answer = replyAnswers.find(known => known === word)
  const condition =
    answer === 'interested-if' ? read.text('condition', { required: true, maxLength: 1000 }) : null
  const earliest = answer === 'not-now' ? judgeEarliest() : null
  const coded = answer === 'no' ? read.choice('reason', { options: replyReasons, required: true }) : null
  const reason = replyReasons.find(known => known === coded) ?? null
  const comment = read.text('comment', { required: reason === 'other', maxLength: 1000 })
  const faulty = answer === undefined || read.problems.length > 0
  return {
    reply: faulty ? null : { answer, condition, earliest, reason, comment },
    problems: read.problems,
  }

  function judgeEarliest(): Day | null {
    const day = read.day('earliest', true)
    if (day === null) return null
    if (day <= today) return read.refuse({ field: 'earliest', code: 'too-soon' })
    return day > addDays(today, daysAhead) ? read.refuse({ field: 'earliest', code: 'too-late' }) : day
  }
}

export type Forward = { name: string; email: string; note: string | null }

/** To whom a question is passed on: `name`, `email`, `note`. */
export function judgeForward(fields: Fields): { forward: Forward | null; problems: Problem[] } {
  const read = readFields(fields)
  const name = read.line('name', { required: true, maxLength: 120 })
  const email = read.email('email', true)
  const note = read.text('note', { maxLength: 500 })
  const faulty = name === null || email === null || read.problems.length > 0
  return { forward: faulty ? null : { name, email, note }, problems: read.problems }
}

/** Where each unit that was asked stands, in the order that a board lists them. */
export const replyStates = [...replyAnswers, 'forwarded', 'silent', 'not-reached'] as const
export type ReplyState = (typeof replyStates)[number]

/** One unit that was asked: its newest answer, whether it passed the question on, and whether any letter reached anybody. */
export type Invited = { answer: ReplyAnswer | null; forwarded: boolean; reached: boolean }

export function replyState({ answer, forwarded, reached }: Invited): ReplyState {
  if (answer) return answer
  if (forwarded) return 'forwarded'
  return reached ? 'silent' : 'not-reached'
}

/** The units of a round by how they stand; those that stand alike keep their order. */
export const inReplyOrder = <Row extends Invited>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => replyStates.indexOf(replyState(a)) - replyStates.indexOf(replyState(b)))

/** How many were asked, have answered, and are interested with or without a condition; and how many stand at each state. */
export type ReplyCounts = {
  asked: number
  answered: number
  interested: number
  by: Record<ReplyState, number>
}

export function countReplies(invited: readonly Invited[]): ReplyCounts {
  const by = Object.fromEntries(replyStates.map(state => [state, 0])) as Record<ReplyState, number>
  for (const one of invited) by[replyState(one)] += 1
  const interested = by.interested + by['interested-if']
  return { asked: invited.length, answered: interested + by['not-now'] + by.no, interested, by }
}
