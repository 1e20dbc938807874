import { writing } from '@testbro/db/transaction'
import { setSlots as set } from '@testbro/db/write/entries'
import { announce } from '@testbro/db/write/jobs'
import { judgeSlots, printOfSlots } from '@testbro/rules/environment-form'
import type { Fields, Problem } from '@testbro/rules/problem'
import { changedMeanwhile, type KeptBy, keptAtHand } from '../keeper.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { set: 'slots' }

/** Keeps how many tests there is room for in each period. `seen` is what the page showed, so that nobody's figures are lost unseen. */
export const setSlots = (by: KeptBy, id: string, seen: string, fields: Fields): Promise<Outcome> =>
  writing(by, async inside => {
    const { db } = inside
    const kept = await keptAtHand(by, inside, id)
    if ('refused' in kept) return kept
    const { fact: slots, problems } = judgeSlots(fields)
    if (slots === null) return { problems }
    const stands = printOfSlots(kept.environment.slots)
    if (stands === printOfSlots(slots)) return { set: 'slots' }
    if (stands !== seen) return changedMeanwhile('slots')
    await set(db, kept.of, slots)
    await announce(db, 'environment-changed', { environment: id })
    return { set: 'slots' }
  })
