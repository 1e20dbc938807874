import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { findRound, listDueRounds } from '@testbro/db/read/rounds'
import { writing } from '@testbro/db/transaction'
import { roundState } from '@testbro/rules/3-distribution'
import { endRound } from '../end-round.ts'
import type { Reaction } from '../reacting.ts'
import { remindSilent } from '../remind-silent.ts'

// what is left comes a minute later
const atATime = 50

/** Closes the region's rounds whose last day has ended, and reminds in those whose day for it has come. */
export const whenRoundsDue: Reaction = ({ by }) =>
  writing(by, async ({ db, now, who }) => {
    if (!who.region) return
    const region = await getRegion(db, who.region)
    for (const id of await listDueRounds(db, now, atATime)) {
      const round = await findRound(db, id)
      const inquiry = round && (await findInquiry(db, round.inquiryId))
      if (!round || !inquiry) continue
      if (roundState(round, now) === 'to-close') await endRound(db, { inquiry, round: id, why: 'deadline' })
      else await remindSilent(db, { region, inquiry, round })
    }
  })
