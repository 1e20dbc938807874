import { findVerification } from '@testbro/db/read/entries'
import { writing } from '@testbro/db/transaction'
import { insertVerification } from '@testbro/db/write/entries'
import { announce } from '@testbro/db/write/jobs'
import type { Problem } from '@testbro/rules/problem'
import { changedMeanwhile, type KeptBy, keptAtHand } from '../keeper.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { verified: string }

/** Whoever keeps an environment says that what stands of it is true. `onVersion` is the accepted version that the page showed. */
export const verifyEnvironment = (
  by: KeptBy,
  id: string,
  verification: string,
  onVersion: number,
): Promise<Outcome> =>
  writing(by, async inside => {
    const { db } = inside
    const kept = await keptAtHand(by, inside, id)
    if ('refused' in kept) return kept
    const { keeper, environment, of } = kept
    const said = await findVerification(db, verification)
    if (said) return { verified: verification }
    if (environment.version !== onVersion) return changedMeanwhile()
    await insertVerification(db, of, { id: verification, unit: keeper.unit, by: keeper.person })
    await announce(db, 'environment-changed', { environment: id })
    return { verified: verification }
  })
