import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import type { Problem } from '@testbro/rules/problem'
import { mayRemind } from '@testbro/rules/stage'
import { remindSilent } from '../remind-silent.ts'
import { type RoundAt, roundAtHand } from '../round-at-hand.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { reminded: number }

/** Reminds those who have not replied; how many letters. `reminder` is its number, as the page had it: sent twice, it is one. */
export const remindUnits = (by: By, at: RoundAt, reminder: number): Promise<Outcome> =>
  writing(by, async inside => {
    const found = await roundAtHand(inside, at)
    if ('refused' in found) return found
    const { reminders } = found.round
    if (reminder > 0 && reminder <= reminders) return { reminded: 0 }
    if (mayRemind(found.round, inside.now) !== true || reminder !== reminders + 1)
      return { problems: [{ field: 'form', code: 'changed-meanwhile' }] }
    return { reminded: await remindSilent(inside.db, { ...found, region: at.region }) }
  })
