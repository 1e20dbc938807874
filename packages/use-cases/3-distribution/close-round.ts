import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { endRound } from '../end-round.ts'
import { type RoundAt, roundAtHand } from '../round-at-hand.ts'

type Outcome = { refused: 'reader' | 'not-found' } | { closed: true }

/** Closes a round before its last day; closed already, it is as it should be. */
export const closeRound = (by: By, at: RoundAt): Promise<Outcome> =>
  writing(by, async inside => {
    const found = await roundAtHand(inside, at)
    if ('refused' in found) return found
    await endRound(inside.db, { ...found, round: at.round, why: 'office' })
    return { closed: true }
  })
