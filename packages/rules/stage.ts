import type { ReplyAnswer } from './4-reply.ts'
import type { Side } from './5-contact.ts'
import { addWorkingDays, type Day, dayOf, workingDaysBetween } from './clock.ts'
import type { RegionClocks } from './region-clocks.ts'

/** The five steps, in order; step 1 is the first. */
export const steps = ['inquiry', 'evaluation', 'distribution', 'reply', 'contact'] as const
export type StepName = (typeof steps)[number]
export type Step = 1 | 2 | 3 | 4 | 5

export const decisions = ['distribute', 'decline', 'refer'] as const
export type Decision = (typeof decisions)[number]

/** Questions put to the company. `whole`: the whole evaluation form; otherwise answers to complete. */
export type Ask = { askedAt: Date; answeredAt: Date | null; whole: boolean }

/** All that a stage is derived from: what has happened to one inquiry, and when. What is not given has not happened. */
export type InquiryFacts = {
  /** When the sender's address was confirmed, or an office entered it; null while it is a draft that waits for that. */
  receivedAt: Date | null
  evaluationBegunAt?: Date | null
  withdrawnAt?: Date | null
  /** In the order they were put; one is answered before the next is put. */
  asks?: readonly Ask[] | null
  decision?: Decision | null
  decidedAt?: Date | null
  /** The newest round. `roundAsked` and `roundInterested` count units; the latter is known when it has closed. */
  roundSentAt?: Date | null
  roundReplyBy?: Date | null
  roundClosedAt?: Date | null
  roundAsked?: number | null
  roundInterested?: number | null
  /** The first introduction, and the first contact that both sides have confirmed. */
  introducedAt?: Date | null
  contactedAt?: Date | null
  /** How many units it was introduced to, how many of these contacts both sides have confirmed, and how many are closed. */
  contacts?: number | null
  contactsConfirmed?: number | null
  contactsClosed?: number | null
  closedAt?: Date | null
}

export const stageStates = [
  'unconfirmed',
  'awaiting-evaluation',
  'under-evaluation',
  'awaiting-company',
  'to-distribute',
  'awaiting-replies',
  'to-introduce',
  'in-contact',
  'contacted',
  'finished',
  'nobody-interested',
  'declined',
  'referred',
  'withdrawn',
] as const
export type StageState = (typeof stageStates)[number]
/** Nobody has a next act when `closed`. Only an office goes on from there, by asking more units or introducing one more. */
export type Stage = { step: Step; state: StageState; closed: boolean }

const stepOf: Record<Exclude<StageState, 'withdrawn'>, Step> = {
  unconfirmed: 1,
  'awaiting-evaluation': 2,
  'under-evaluation': 2,
  'awaiting-company': 2,
  declined: 2,
  referred: 2,
  'to-distribute': 3,
  'awaiting-replies': 4,
  'nobody-interested': 4,
  'to-introduce': 5,
  'in-contact': 5,
  contacted: 5,
  finished: 5,
}
const closing: readonly StageState[] = ['declined', 'referred', 'nobody-interested', 'finished']

/** Where an inquiry stands. */
export function stageOf(facts: InquiryFacts): Stage {
  const state = cameTo(facts)
  const step = stepOf[state]
  if (facts.withdrawnAt) return { step, state: 'withdrawn', closed: true }
  return { step, state, closed: closing.includes(state) }
}

function cameTo(facts: InquiryFacts): keyof typeof stepOf {
  if (!facts.receivedAt) return 'unconfirmed'
  if (facts.decision === 'decline') return 'declined'
  if (facts.decision === 'refer') return 'referred'
  if (facts.decision === 'distribute') return afterDecision(facts)
  if (isAwaitingCompany(facts)) return 'awaiting-company'
  return facts.evaluationBegunAt ? 'under-evaluation' : 'awaiting-evaluation'
}

/** A contact that is open goes before a round that is open: those who have met need not wait for the others. */
function afterDecision(facts: InquiryFacts): keyof typeof stepOf {
  const { contacts, contactsConfirmed, contactsClosed } = facts
  const met = contacts ?? 0
  if (met > (contactsClosed ?? 0)) return contactsConfirmed ? 'contacted' : 'in-contact'
  if (isRoundOpen(facts)) return 'awaiting-replies'
  if (met > 0) return 'finished'
  if (!facts.roundSentAt) return 'to-distribute'
  return facts.roundInterested ? 'to-introduce' : 'nobody-interested'
}

const isAwaitingCompany = ({ asks }: InquiryFacts) => asks?.some(ask => ask.answeredAt === null) ?? false
const isRoundOpen = ({ roundSentAt, roundClosedAt }: InquiryFacts) => Boolean(roundSentAt && !roundClosedAt)

export const acts = [
  'confirm-address',
  'begin-evaluation',
  'answer-evaluation',
  'decide',
  'choose-units',
  'reply',
  'introduce',
  'meet',
  'close-contact',
] as const
export type Act = (typeof acts)[number]
export type Who = 'office' | 'company' | 'units'
/** What happens next. `lateBy` counts working days since `dueOn`; `late` is false until that day has passed. */
export type Next = { act: Act; who: Who; dueOn: Day | null; late: boolean; lateBy: number }

type Due = (facts: InquiryFacts, clocks: RegionClocks) => Day | null
const noDay: Due = () => null

/** What each open state waits for. `meet` is the company's and the units'. */
const waitsFor: Partial<Record<StageState, { act: Act; who: Who; by: Due }>> = {
  unconfirmed: { act: 'confirm-address', who: 'company', by: noDay },
  'awaiting-evaluation': { act: 'begin-evaluation', who: 'office', by: beginsBy },
  'under-evaluation': { act: 'decide', who: 'office', by: decisionBy },
  'awaiting-company': { act: 'answer-evaluation', who: 'company', by: noDay },
  'to-distribute': { act: 'choose-units', who: 'office', by: distributeBy },
  'awaiting-replies': { act: 'reply', who: 'units', by: replyOn },
  'to-introduce': { act: 'introduce', who: 'office', by: introduceBy },
  'in-contact': { act: 'meet', who: 'company', by: noDay },
  contacted: { act: 'close-contact', who: 'company', by: noDay },
}

/** What happens next, by when and by whom; null when nothing does. */
export function nextOf(facts: InquiryFacts, clocks: RegionClocks, now: Date): Next | null {
  const waits = waitsFor[stageOf(facts).state]
  if (!waits) return null
  const dueOn = waits.by(facts, clocks)
  const today = dayOf(now)
  const late = dueOn !== null && dueOn < today
  return { act: waits.act, who: waits.who, dueOn, late, lateBy: late ? workingDaysBetween(dueOn, today) : 0 }
}

/** The last day to begin the evaluation; null before the inquiry is received. */
export function beginsBy({ receivedAt }: InquiryFacts, clocks: RegionClocks): Day | null {
  return after(receivedAt, clocks.evaluationBeginsIn)
}

/** The last day to decide, later by the working days that the company took to answer; null before the inquiry is received. */
export function decisionBy({ receivedAt, asks }: InquiryFacts, clocks: RegionClocks): Day | null {
  return after(receivedAt, clocks.decisionIn + daysOnCompany(asks ?? []))
}

/** Working days that were the company's: from each question to its answer. A question without an answer counts none yet. */
export const daysOnCompany = (asks: readonly Ask[]): number =>
  asks.reduce(
    (days, { askedAt, answeredAt }) =>
      answeredAt ? days + workingDaysBetween(dayOf(askedAt), dayOf(answeredAt)) : days,
    0,
  )

/** The last day to ask the units once it is decided, as soon as an evaluation begins. */
export function distributeBy({ decidedAt }: InquiryFacts, clocks: RegionClocks): Day | null {
  return after(decidedAt, clocks.evaluationBeginsIn)
}

/** The last day for the units to reply to the newest round. */
export function replyOn({ roundReplyBy }: InquiryFacts): Day | null {
  return roundReplyBy ? dayOf(roundReplyBy) : null
}

/** The last day to introduce those who are interested, as soon after the replies as an evaluation begins. */
export function introduceBy({ roundClosedAt }: InquiryFacts, clocks: RegionClocks): Day | null {
  return after(roundClosedAt, clocks.evaluationBeginsIn)
}

const after = (instant: Date | null | undefined, workingDays: number): Day | null =>
  instant ? addWorkingDays(dayOf(instant), workingDays) : null

export type Refused<Why> = { refused: Why }
type NotOpen = 'not-received' | 'withdrawn' | 'closed'

/** A company withdraws at any time once its inquiry is received, until it is closed. */
export function mayWithdraw(facts: InquiryFacts): true | Refused<NotOpen> {
  if (facts.withdrawnAt) return { refused: 'withdrawn' }
  if (!facts.receivedAt) return { refused: 'not-received' }
  return stageOf(facts).closed ? { refused: 'closed' } : true
}

/** A company corrects its answers until the evaluation begins. */
export function mayCorrect(facts: InquiryFacts): true | Refused<NotOpen | 'evaluation-begun'> {
  const open = mayWithdraw(facts)
  return open === true && facts.evaluationBegunAt ? { refused: 'evaluation-begun' } : open
}

/** An office begins to evaluate once. */
export const mayBeginEvaluation = mayCorrect

/** An office gives the case to one of its own, again whenever it likes, until it is withdrawn. */
export function mayAssign({
  receivedAt,
  withdrawnAt,
}: InquiryFacts): true | Refused<'not-received' | 'withdrawn'> {
  if (withdrawnAt) return { refused: 'withdrawn' }
  return receivedAt ? true : { refused: 'not-received' }
}

/** An office judges from when it has begun until it decides, also while the company has questions to answer. */
export function mayJudge(facts: InquiryFacts): true | Refused<NotOpen | 'not-begun' | 'decided'> {
  const open = mayWithdraw(facts)
  if (open !== true) return open
  if (facts.decision) return { refused: 'decided' }
  return facts.evaluationBegunAt ? true : { refused: 'not-begun' }
}

/** An office asks the company one thing at a time, before it decides. */
export function mayAsk(
  facts: InquiryFacts,
): true | Refused<NotOpen | 'not-begun' | 'decided' | 'awaiting-company'> {
  const judges = mayJudge(facts)
  return judges === true && isAwaitingCompany(facts) ? { refused: 'awaiting-company' } : judges
}

/** A company answers what it was asked. */
export function mayAnswer(facts: InquiryFacts): true | Refused<NotOpen | 'not-asked'> {
  const open = mayWithdraw(facts)
  return open === true && !isAwaitingCompany(facts) ? { refused: 'not-asked' } : open
}

/** What an office decides: how many criteria are left to judge, and the reason when it does not ask the units. */
export type Deciding = { decision: Decision; unjudged: number; reason: string | null }

/** An office decides once, when the company owes no answer. Without `deciding`: whether it may decide at all. */
export function mayDecide(
  facts: InquiryFacts,
  deciding?: Deciding,
): true | Refused<NotOpen | 'not-begun' | 'decided' | 'awaiting-company' | 'not-judged' | 'no-reason'> {
  const asks = mayAsk(facts)
  if (asks !== true || !deciding) return asks
  if (deciding.decision === 'distribute') return deciding.unjudged > 0 ? { refused: 'not-judged' } : true
  return deciding.reason ? true : { refused: 'no-reason' }
}

/** An office asks units after it has decided to, one round at a time; again when a round has closed, also when nobody was interested. */
export function mayDistribute(facts: InquiryFacts): true | Refused<NotOpen | 'not-decided' | 'round-open'> {
  const open = mayWithdraw(facts)
  if (open !== true && stageOf(facts).state !== 'nobody-interested') return open
  if (facts.decision !== 'distribute') return { refused: 'not-decided' }
  return isRoundOpen(facts) ? { refused: 'round-open' } : true
}

/** One unit's newest reply, and when it was introduced. */
export type Introducible = { answer: ReplyAnswer | null; introducedAt: Date | null }

/** An office introduces a unit that is interested, once; whether the round is open does not matter. */
export function mayIntroduce(
  facts: InquiryFacts,
  { answer, introducedAt }: Introducible,
): true | Refused<'withdrawn' | 'not-interested' | 'already-introduced'> {
  if (facts.withdrawnAt) return { refused: 'withdrawn' }
  if (introducedAt) return { refused: 'already-introduced' }
  return answer === 'interested' || answer === 'interested-if' ? true : { refused: 'not-interested' }
}

export const closeReasons = ['deadline', 'office', 'withdrawn'] as const
export type CloseReason = (typeof closeReasons)[number]
export type RoundFacts = { replyBy: Date; closedAt: Date | null; closeReason?: CloseReason | null }
type RoundClosed = 'round-closed' | 'withdrawn'

/** A unit replies, and changes its reply, through the last day; after that even when nobody has closed the round yet. */
export function mayReply(round: RoundFacts, now: Date): true | Refused<RoundClosed> {
  const open = mayClose(round)
  return open === true && now > round.replyBy ? { refused: 'round-closed' } : open
}

/** An office reminds while there is time to reply. */
export const mayRemind = mayReply

/** An office closes a round that is open. */
export function mayClose({ closedAt, closeReason }: RoundFacts): true | Refused<RoundClosed> {
  if (closedAt === null) return true
  return { refused: closeReason === 'withdrawn' ? 'withdrawn' : 'round-closed' }
}

/** An office gives more time to a round that is open. */
export const mayExtend = mayClose

/** A contact: when it was closed, and which sides have confirmed that they have met. */
export type ContactFacts = { closedAt: Date | null; confirmed: readonly Side[] }

/** Both sides write until the contact is closed. */
export const mayWrite = ({ closedAt }: Pick<ContactFacts, 'closedAt'>): true | Refused<'contact-closed'> =>
  closedAt ? { refused: 'contact-closed' } : true

/** Any side, and the office, closes a contact once. */
export const mayCloseContact = mayWrite

/** A side confirms once that they have met. */
export function mayConfirm(
  contact: ContactFacts,
  side: Side,
): true | Refused<'contact-closed' | 'already-confirmed'> {
  const open = mayWrite(contact)
  return open === true && contact.confirmed.includes(side) ? { refused: 'already-confirmed' } : open
}
