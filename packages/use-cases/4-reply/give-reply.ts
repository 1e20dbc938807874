import type { By } from '@testbro/db/by'
import { findQuestion, type GivenReply, listReplies } from '@testbro/db/read/replies'
import { writing } from '@testbro/db/transaction'
import { insertEvent } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { insertReply } from '@testbro/db/write/replies'
import { judgeReply, type Reply } from '@testbro/rules/4-reply'
import { dayOf } from '@testbro/rules/clock'
import type { Fields, Problem } from '@testbro/rules/problem'
import { mayReply } from '@testbro/rules/stage'

type Outcome =
  | { problems: Problem[] }
  | { replied: number }
  | { refused: 'not-found' | 'round-closed' | 'withdrawn' }

const changedMeanwhile = { problems: [{ field: 'version', code: 'changed-meanwhile' as const }] }

const isSame = (given: GivenReply, reply: Reply) =>
  (['answer', 'condition', 'earliest', 'reason', 'comment'] as const).every(
    part => given[part] === reply[part],
  )

/**
 * A unit replies, or changes its reply while the round is open: each time a version beside those before. `onVersion` is the one the
 * page showed (0 before the first); the same reply sent twice is kept once.
 */
export const giveReply = (by: By, invitation: string, onVersion: number, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, now, who }) => {
    const question = await findQuestion(db, invitation)
    if (!question || who.link === undefined) return { refused: 'not-found' }
    const may = mayReply(question, now)
    if (may !== true) return may
    const { reply, problems } = judgeReply(fields, dayOf(now))
    if (reply === null) return { problems }

    const [newest] = await listReplies(db, invitation)
    if (newest && isSame(newest, reply)) return { replied: newest.version }
    if ((newest?.version ?? 0) !== onVersion) return changedMeanwhile
    const version = onVersion + 1
    const region = question.regionId
    const kept = await insertReply(db, { region, invitation, version, invitee: who.link, reply })
    if (!kept) {
      // sent twice at the same moment: the other one has been kept
      const [stands] = await listReplies(db, invitation)
      return stands && isSame(stands, reply) ? { replied: stands.version } : changedMeanwhile
    }
    await insertEvent(db, {
      region,
      inquiry: question.inquiryId,
      what: 'reply-given',
      direction: 'in',
      counterpart: question.unitName,
      matter: question.title,
    })
    await announce(db, 'reply-given', { invitation, version: String(version) })
    return { replied: version }
  })
