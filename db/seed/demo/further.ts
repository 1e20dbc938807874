import type { MatchReason } from '@testbro/rules/matching'
import type { DemoMoment } from './inquiry.ts'

/** Answers by the keys of the built-in evaluation form. */
type EvaluationAnswers = Readonly<Record<string, string>>

/** What the company was asked: the whole form, or the `questions` to complete. Not answered: the company has it. */
type DemoRequest = {
  at: DemoMoment
  questions?: readonly string[]
  message?: string
  answered?: { at: DemoMoment; answers: EvaluationAnswers; secret?: readonly string[] }
}

export type DemoDecision = {
  at: DemoMoment
  message?: string
} & (
  | { decision: 'distribute' }
  | { decision: 'decline'; reason: string }
  | { decision: 'refer'; referredTo: string }
)

/** Step 2, by a member of the office: `handler` is an address; `from` had the case first. */
export type DemoEvaluation = {
  handler: string
  begun: DemoMoment
  from?: { handler: string; until: DemoMoment }
  requests?: readonly DemoRequest[]
  /** What the office changed in an answer, after the newest that the company gave. */
  edited?: { at: DemoMoment; question: string; value: string; reason: string }
  /** Scores from 0, weak, to 3, strong; each with its comment. */
  judged?: { at: DemoMoment; scores: Readonly<Record<string, readonly [score: number, comment: string]>> }
  decided?: DemoDecision
}

type DemoReply = { at: DemoMoment; by?: string; comment?: string } & (
  | { answer: 'interested' }
  | { answer: 'interested-if'; condition: string }
  | { answer: 'not-now'; inDays: number }
  | { answer: 'no'; reason: string }
)

/** A unit that was asked, by its key. `forwarded` is to somebody who is in no list. A reply without `by` is the first contact's. */
export type DemoInvitation = {
  unit: string
  why: readonly MatchReason[]
  forwarded?: { at: DemoMoment; name: string; email: string; note: string }
  replies?: readonly DemoReply[]
}

/** Steps 3 and 4. `replyIn` counts working days from today, and is negative for a round that has closed by itself. */
export type DemoRound = {
  sent: DemoMoment
  replyIn: number
  ask: string
  message: string
  /** Keys of the answers that the units read. */
  about: readonly string[]
  invitations: readonly DemoInvitation[]
}

/** Step 5, with one unit. Who writes for a unit is who replied for it; messages are in order. */
export type DemoContact = {
  unit: string
  introduced: DemoMoment
  message: string
  messages: readonly { at: DemoMoment; side: 'company' | 'unit' | 'office'; body: string }[]
  confirmed?: { company?: DemoMoment; unit?: DemoMoment }
  closed?: {
    at: DemoMoment
    by: 'company' | 'unit'
    outcome: 'agreed' | 'talks' | 'not-now' | 'no'
    note: string
  }
}

/** How far an inquiry has come, by the key of the inquiry. */
export type ByInquiry<Step> = Readonly<Record<string, Step>>
