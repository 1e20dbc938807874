import { getRegion } from '@testbro/db/read/regions'
import { findQuestion, listInvitees, listReplies } from '@testbro/db/read/replies'
import type { Inside } from '@testbro/db/transaction'
import { dayOf } from '@testbro/rules/clock'
import { mayReply } from '@testbro/rules/stage'
import type { Language } from '@testbro/text/language'
import { inWords } from '@testbro/text/office-answers'
import { notFound } from '../../visit.server.ts'

/** Everything that the pages of one reply link show; whoever has it belongs to the unit that was asked. */
export const readQuestion = async ({ db, now, who }: Inside, invitation: string, language: Language) => {
  const question = await findQuestion(db, invitation)
  if (!question) throw notFound()
  const region = await getRegion(db, question.regionId)
  const invitees = await listInvitees(db, invitation)
  const replies = await listReplies(db, invitation)
  const { id, unitName, ask, message, reference, title, companyName, closedAt, replyBy } = question
  const me = invitees.find(invitee => invitee.id === who.link)
  return {
    region,
    question: {
      id,
      unitName,
      ask,
      message,
      reference,
      title,
      companyName: companyName ?? '',
      replyOn: dayOf(closedAt ?? replyBy),
      about: inWords(language, question.about),
    },
    may: mayReply(question, now),
    me: me ? { name: me.name, email: me.email } : null,
    forwarded: invitees
      .filter(({ forward }) => forward !== null)
      .map(({ id, name, forwardedBy }) => ({
        id,
        name,
        by: invitees.find(invitee => invitee.id === forwardedBy)?.name ?? null,
      })),
    replies: replies.map(({ inviteeId, givenAt, ...reply }) => ({
      ...reply,
      givenAt: givenAt.toISOString(),
      by: inviteeId === who.link ? null : reply.by,
    })),
  }
}
export type ShownQuestion = Awaited<ReturnType<typeof readQuestion>>
export type ShownReply = ShownQuestion['replies'][number]
