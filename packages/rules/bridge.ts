import { type Day, dayOf } from './clock.ts'
import type { RegionClocks } from './region-clocks.ts'
import {
  beginsBy,
  decisionBy,
  distributeBy,
  type InquiryFacts,
  introduceBy,
  replyOn,
  type Stage,
  type Step,
  type StepName,
  stageOf,
  steps,
} from './stage.ts'

export const datedFacts = [
  'received',
  'begins-by',
  'decision-by',
  'decided-on',
  'choose-by',
  'sent-on',
  'reply-by',
  'replied',
  'introduce-by',
  'introduced-on',
  'contacted-on',
] as const
export type SpanFact =
  | { what: (typeof datedFacts)[number]; on: Day }
  | { what: 'awaits-confirmation' | 'waits-for-company'; on: null }
export type Span = { step: Step; name: StepName; state: 'done' | 'now' | 'next'; fact: SpanFact | null }

/** The five spans with one fact under each: when it was done, or by when it will be. Closed: only what was done is left. */
export function bridgeOf(facts: InquiryFacts, clocks: RegionClocks): Span[] {
  const stage = stageOf(facts)
  const spans = steps.map((name, index): Span => {
    const step = (index + 1) as Step
    const state = spanState(stage, step)
    return { step, name, state, fact: state === 'next' ? null : factUnder[name](facts, clocks) }
  })
  return stage.closed ? spans.filter(span => span.state === 'done') : spans
}

/** What closes an inquiry finishes the step it stands at, unless it was withdrawn in the middle of it. */
function spanState({ step: at, state, closed }: Stage, step: Step): Span['state'] {
  if (step < at) return 'done'
  if (step > at) return 'next'
  return closed && state !== 'withdrawn' ? 'done' : 'now'
}

const dated = (what: (typeof datedFacts)[number], on: Day | null): SpanFact | null =>
  on === null ? null : { what, on }
const at = (what: (typeof datedFacts)[number], instant: Date): SpanFact => ({ what, on: dayOf(instant) })

/** What stands under each span. */
const factUnder: Record<StepName, (facts: InquiryFacts, clocks: RegionClocks) => SpanFact | null> = {
  inquiry: ({ receivedAt }) =>
    receivedAt ? at('received', receivedAt) : { what: 'awaits-confirmation', on: null },
  evaluation: (facts, clocks) => {
    if (facts.decidedAt) return at('decided-on', facts.decidedAt)
    if (stageOf(facts).state === 'awaiting-company') return { what: 'waits-for-company', on: null }
    return facts.evaluationBegunAt
      ? dated('decision-by', decisionBy(facts, clocks))
      : dated('begins-by', beginsBy(facts, clocks))
  },
  distribution: (facts, clocks) =>
    facts.roundSentAt ? at('sent-on', facts.roundSentAt) : dated('choose-by', distributeBy(facts, clocks)),
  reply: facts =>
    facts.roundClosedAt ? at('replied', facts.roundClosedAt) : dated('reply-by', replyOn(facts)),
  contact: (facts, clocks) => {
    if (facts.contactedAt) return at('contacted-on', facts.contactedAt)
    return facts.introducedAt
      ? at('introduced-on', facts.introducedAt)
      : dated('introduce-by', introduceBy(facts, clocks))
  },
}
