import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import { findRound } from '@testbro/db/read/rounds'
import { writing } from '@testbro/db/transaction'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Problem } from '@testbro/rules/problem'
import { mayRemind } from '@testbro/rules/stage'
import { remindSilent } from '../remind-silent.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { reminded: number }

/** Reminds those who have not replied. `reminder` is its number, as the page had it: sent twice, it is one. */
export const remindUnits = (by: By, region: Region, round: string, reminder: number): Promise<Outcome> =>
  writing(by, async ({ db, now, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const found = await findRound(db, round)
    const inquiry = found && (await findInquiry(db, found.inquiryId))
    if (!found || !inquiry) return { refused: 'not-found' }
    if (found.reminders >= reminder && reminder > 0) return { reminded: 0 }
    if (mayRemind(found, now) !== true || reminder !== found.reminders + 1)
      return { problems: [{ field: 'form', code: 'changed-meanwhile' }] }
    return { reminded: await remindSilent(db, { region, inquiry, round: found, person: who.person }) }
  })
