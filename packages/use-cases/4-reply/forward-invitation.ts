import type { By } from '@testbro/db/by'
import { findQuestion, listInvitees } from '@testbro/db/read/replies'
import { writing } from '@testbro/db/transaction'
import { insertEvent } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { insertForward } from '@testbro/db/write/replies'
import { judgeForward } from '@testbro/rules/4-reply'
import type { Fields, Problem } from '@testbro/rules/problem'
import { mayReply } from '@testbro/rules/stage'

/** How many times one unit's question may be passed on; the database holds the same bound. */
const mostForwards = 5

type Outcome =
  | { problems: Problem[] }
  | { forwarded: string }
  | { refused: 'not-found' | 'round-closed' | 'withdrawn' }

/** Passes the question on to a colleague, who gets a letter and a link of their own. Whoever passed it on may still reply. */
export const forwardInvitation = (
  by: By,
  invitation: string,
  id: string,
  language: string,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async ({ db, now, who }) => {
    const question = await findQuestion(db, invitation)
    if (!question || who.link === undefined) return { refused: 'not-found' }
    const may = mayReply(question, now)
    if (may !== true) return may
    const { forward: to, problems } = judgeForward(fields)
    if (to === null) return { problems }

    const invitees = await listInvitees(db, invitation)
    const known = invitees.find(({ email }) => email === to.email)
    if (known)
      return known.id === id ? { forwarded: id } : { problems: [{ field: 'email', code: 'already-taken' }] }
    const last = Math.max(0, ...invitees.map(({ forward }) => forward ?? 0))
    if (last >= mostForwards) return { problems: [{ field: 'email', code: 'too-many', limit: mostForwards }] }
    const region = question.regionId
    const kept = await insertForward(db, {
      region,
      invitation,
      id,
      by: who.link,
      forward: last + 1,
      language,
      to,
    })
    // pressed twice at the same moment: the other press has passed it on
    if (!kept) return { forwarded: id }
    await insertEvent(db, {
      region,
      inquiry: question.inquiryId,
      what: 'invitation-forwarded',
      direction: 'in',
      counterpart: question.unitName,
      matter: question.title,
    })
    await announce(db, 'invitation-forwarded', { invitation, invitee: id })
    return { forwarded: id }
  })
