import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import { findRound, listInviteesOf } from '@testbro/db/read/rounds'
import { writing } from '@testbro/db/transaction'
import { insertEvent } from '@testbro/db/write/inquiries'
import { setReplyBy } from '@testbro/db/write/rounds'
import { judgeExtension } from '@testbro/rules/3-distribution'
import { type Day, dayOf } from '@testbro/rules/clock'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { mayExtend } from '@testbro/rules/stage'
import { tellExtension } from '../tell-units.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { replyOn: Day }

const changedMeanwhile = { problems: [{ field: 'form', code: 'changed-meanwhile' as const }] }

/** Gives more time to an open round, and says so to those who have not replied. `version` is the end that the page showed. */
export const extendRound = (
  by: By,
  region: Region,
  round: string,
  version: string,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async ({ db, now, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const found = await findRound(db, round)
    const inquiry = found && (await findInquiry(db, found.inquiryId))
    if (!found || !inquiry) return { refused: 'not-found' }
    const stands = dayOf(found.replyBy)
    // the same form sent twice
    const asked = readFields(fields).day('replyOn')
    if (asked === stands && version !== found.version && found.extendedAt) return { replyOn: stands }
    if (mayExtend(found) !== true || version !== found.version) return changedMeanwhile
    const { extension, problems } = judgeExtension(fields, found, now)
    if (extension === null) return { problems }

    const { replyOn, replyBy } = extension
    if (!(await setReplyBy(db, round, { version, replyBy }))) return changedMeanwhile
    const silent = await listInviteesOf(db, round, { silent: true })
    await tellExtension(db, { region, inquiry, ask: found.ask, to: silent, replyBy: replyOn })
    await insertEvent(db, {
      region: region.id,
      inquiry: inquiry.id,
      what: 'round-extended',
      direction: 'own',
      counterpart: null,
      matter: found.ask,
      person: who.person,
    })
    return { replyOn }
  })
