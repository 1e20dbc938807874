import type { By } from '@testbro/db/by'
import { listInviteesOf } from '@testbro/db/read/rounds'
import { writing } from '@testbro/db/transaction'
import { insertEvent } from '@testbro/db/write/inquiries'
import { setReplyBy } from '@testbro/db/write/rounds'
import { judgeExtension } from '@testbro/rules/3-distribution'
import { type Day, dayOf } from '@testbro/rules/clock'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { mayExtend } from '@testbro/rules/stage'
import { type RoundAt, roundAtHand } from '../round-at-hand.ts'
import { tellExtension } from '../tell-units.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { replyOn: Day }

const changedMeanwhile = { problems: [{ field: 'form', code: 'changed-meanwhile' as const }] }

/** Gives more time to an open round, and says so to those who have not replied. `version` is the end that the page showed. */
export const extendRound = (by: By, at: RoundAt, version: string, fields: Fields): Promise<Outcome> =>
  writing(by, async inside => {
    const { db, now } = inside
    const found = await roundAtHand(inside, at)
    if ('refused' in found) return found
    const { inquiry, round, person } = found
    const stands = dayOf(round.replyBy)
    // the same form sent twice
    const again = round.extendedAt !== null && version !== round.version && round.closedAt === null
    if (again && readFields(fields).day('replyOn') === stands) return { replyOn: stands }
    if (mayExtend(round) !== true || version !== round.version) return changedMeanwhile
    const { extension, problems } = judgeExtension(fields, round, now)
    if (extension === null) return { problems }

    const { replyOn, replyBy } = extension
    if (!(await setReplyBy(db, round.id, { version, replyBy }))) return changedMeanwhile
    const to = await listInviteesOf(db, round.id, { silent: true })
    await tellExtension(db, { region: at.region, inquiry, ask: round.ask, to, replyBy: replyOn })
    await insertEvent(db, {
      region: inquiry.regionId,
      inquiry: inquiry.id,
      what: 'round-extended',
      direction: 'own',
      counterpart: null,
      matter: round.ask,
      person,
    })
    return { replyOn }
  })
