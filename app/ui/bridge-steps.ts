export type SpanState = 'done' | 'now' | 'next'

/** One span of the bridge. `when` is its one fact: a date that was, a deadline, an expected date. */
export type BridgeStep = { state: SpanState; when?: string }

/** One arch in a box of 100 × 40. */
export const span = 'M0 1H100V40H91C91 21 74 13 50 13S9 21 9 40H0Z'
