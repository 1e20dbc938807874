import { writing } from '@testbro/db/transaction'
import type { Reaction } from '../reacting.ts'
import { refreshFigures } from '../refresh-figures.ts'

/** One more question is open in the region. */
export const whenRoundSent: Reaction = ({ by }) =>
  writing(by, async ({ db, now, who }) => {
    if (who.region) await refreshFigures(db, who.region, now)
  })
