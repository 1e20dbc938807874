import { addWorkingDays, type Day, dayOf, workingDaysBetween } from './clock.ts'
import type { RegionClocks } from './region-clocks.ts'

/** The five steps, in order; step 1 is the first. */
export const steps = ['inquiry', 'evaluation', 'distribution', 'reply', 'contact'] as const
export type StepName = (typeof steps)[number]
export type Step = 1 | 2 | 3 | 4 | 5

/** All that a stage is derived from: what has happened to one inquiry, and when. A later step adds its facts here. */
export type InquiryFacts = {
  /** When the sender's address was confirmed, or an office entered it; null while it is a draft that waits for that. */
  receivedAt: Date | null
  evaluationBegunAt?: Date | null
  withdrawnAt?: Date | null
}

export type StageState = 'unconfirmed' | 'awaiting-evaluation' | 'under-evaluation' | 'withdrawn'
/** `closed` is final: whoever wants to go on makes a new inquiry. */
export type Stage = { step: Step; state: StageState; closed: boolean }

/** Where an inquiry stands. */
export function stageOf(facts: InquiryFacts): Stage {
  const step = facts.receivedAt ? 2 : 1
  if (facts.withdrawnAt) return { step, state: 'withdrawn', closed: true }
  if (!facts.receivedAt) return { step, state: 'unconfirmed', closed: false }
  return { step, state: facts.evaluationBegunAt ? 'under-evaluation' : 'awaiting-evaluation', closed: false }
}

export type Act = 'confirm-address' | 'begin-evaluation' | 'decide'
export type Who = 'office' | 'company' | 'units'
/** What happens next. `lateBy` counts working days since `dueOn`; `late` is false until that day has passed. */
export type Next = { act: Act; who: Who; dueOn: Day | null; late: boolean; lateBy: number }

/** What happens next, by when and by whom; null when nothing does. */
export function nextOf(facts: InquiryFacts, clocks: RegionClocks, now: Date): Next | null {
  const { state } = stageOf(facts)
  if (state === 'withdrawn') return null
  if (state === 'unconfirmed') return due('confirm-address', 'company', null, now)
  if (state === 'awaiting-evaluation') return due('begin-evaluation', 'office', beginsBy(facts, clocks), now)
  return due('decide', 'office', decisionBy(facts, clocks), now)
}

/** The last day to begin the evaluation, and to decide; null before the inquiry is received. */
export const beginsBy = (facts: InquiryFacts, clocks: RegionClocks) => after(facts, clocks.evaluationBeginsIn)
export const decisionBy = (facts: InquiryFacts, clocks: RegionClocks) => after(facts, clocks.decisionIn)

const after = ({ receivedAt }: InquiryFacts, workingDays: number): Day | null =>
  receivedAt ? addWorkingDays(dayOf(receivedAt), workingDays) : null

function due(act: Act, who: Who, dueOn: Day | null, now: Date): Next {
  const today = dayOf(now)
  const late = dueOn !== null && dueOn < today
  return { act, who, dueOn, late, lateBy: late ? workingDaysBetween(dueOn, today) : 0 }
}

export type Refused<Why> = { refused: Why }

/** A company withdraws at any time once its inquiry is received. */
export function mayWithdraw(facts: InquiryFacts): true | Refused<'not-received' | 'withdrawn'> {
  if (facts.withdrawnAt) return { refused: 'withdrawn' }
  return facts.receivedAt ? true : { refused: 'not-received' }
}

/** A company corrects its answers until the evaluation begins. */
export function mayCorrect(
  facts: InquiryFacts,
): true | Refused<'not-received' | 'evaluation-begun' | 'withdrawn'> {
  const open = mayWithdraw(facts)
  return open === true && facts.evaluationBegunAt ? { refused: 'evaluation-begun' } : open
}

/** An office begins to evaluate once. */
export const mayBeginEvaluation = mayCorrect
