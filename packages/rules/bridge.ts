import { type Day, dayOf } from './clock.ts'
import type { RegionClocks } from './region-clocks.ts'
import { beginsBy, decisionBy, type InquiryFacts, type Step, type StepName, stageOf, steps } from './stage.ts'

export type SpanFact =
  | { what: 'received' | 'begins-by' | 'decision-by'; on: Day }
  | { what: 'awaits-confirmation'; on: null }
export type Span = { step: Step; name: StepName; state: 'done' | 'now' | 'next'; fact: SpanFact | null }

/** The five spans with one fact under each: when it was done, or by when it will be. Withdrawn: only what was done is left. */
export function bridgeOf(facts: InquiryFacts, clocks: RegionClocks): Span[] {
  const { step: at, closed } = stageOf(facts)
  const spans = steps.map((name, index): Span => {
    const step = (index + 1) as Step
    const state = step < at ? 'done' : step === at ? 'now' : 'next'
    return { step, name, state, fact: state === 'next' ? null : factUnder[name](facts, clocks) }
  })
  return closed ? spans.filter(span => span.state === 'done') : spans
}

const nothing = () => null

/** A later step says here what stands under its span. */
const factUnder: Record<StepName, (facts: InquiryFacts, clocks: RegionClocks) => SpanFact | null> = {
  inquiry: ({ receivedAt }) =>
    receivedAt ? { what: 'received', on: dayOf(receivedAt) } : { what: 'awaits-confirmation', on: null },
  evaluation: (facts, clocks) => {
    const begun = Boolean(facts.evaluationBegunAt)
    const on = begun ? decisionBy(facts, clocks) : beginsBy(facts, clocks)
    return on === null ? null : { what: begun ? 'decision-by' : 'begins-by', on }
  },
  distribution: nothing,
  reply: nothing,
  contact: nothing,
}
