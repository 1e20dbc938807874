import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { findRound } from '@testbro/db/read/rounds'
import { writing } from '@testbro/db/transaction'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import { endRound } from '../end-round.ts'

type Outcome = { refused: 'reader' | 'not-found' } | { closed: true }

/** Closes a round before its last day; closed already, it is as it should be. */
export const closeRound = (by: By, round: string): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const found = await findRound(db, round)
    const inquiry = found && (await findInquiry(db, found.inquiryId))
    if (!found || !inquiry) return { refused: 'not-found' }
    await endRound(db, { inquiry, round, why: 'office', person: who.person })
    return { closed: true }
  })
