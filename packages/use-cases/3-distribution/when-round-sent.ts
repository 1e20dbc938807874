import type { Reaction } from '../reacting.ts'

export const whenRoundSent: Reaction = async () => {}
