import { findInquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import { countRoundLetters, findRound, listInvited, listRounds } from '@testbro/db/read/rounds'
import type { Inside } from '@testbro/db/transaction'
import { countReplies, inReplyOrder, replyState } from '@testbro/rules/4-reply'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { mayClose, mayDistribute, mayIntroduce, mayRemind, stageOf } from '@testbro/rules/stage'

/** Everything that the board of one round shows; null when the inquiry has no such round. */
export const readRound = async (
  { db, now, region }: Inside & { region: Region },
  inquiryId: string,
  id: string,
) => {
  const round = await findRound(db, id)
  const inquiry = await findInquiry(db, inquiryId)
  if (!inquiry || round?.inquiryId !== inquiryId) return null
  const invited = (await listInvited(db, id)).map(one => ({ ...one, answer: one.replies[0]?.answer ?? null }))
  const rounds = await listRounds(db, inquiryId)
  const letters = await countRoundLetters(db, id)
  return {
    inquiry: {
      id: inquiryId,
      reference: inquiry.reference,
      title: inquiry.title,
      company: inquiry.companyName ?? inquiry.contactName ?? '',
      language: inquiry.language,
    },
    stage: stageOf(inquiry),
    bridge: bridgeOf(inquiry, region),
    round: {
      id,
      ask: round.ask,
      about: round.about as { question: string; value: string[] }[],
      message: round.message,
      sentAt: round.sentAt.toISOString(),
      replyOn: dayOf(round.replyBy),
      closedAt: round.closedAt?.toISOString() ?? null,
      closeReason: round.closeReason,
      remindAt: round.remindAt?.toISOString() ?? null,
      remindedAt: round.remindedAt?.toISOString() ?? null,
      reminders: round.reminders,
      version: round.version,
    },
    letters,
    counts: countReplies(invited),
    invited: inReplyOrder(invited).map(({ id, unitId, unit, replies, introducedAt, ...one }) => ({
      id,
      unitId,
      unit,
      state: replyState(one),
      replies,
      introduced: introducedAt !== null,
      mayIntroduce: mayIntroduce(inquiry, { answer: one.answer, introducedAt }) === true,
    })),
    rounds: rounds.map(({ id, sentAt, replyBy, closedAt, asked, answered, interested }) => ({
      id,
      sentAt: sentAt.toISOString(),
      replyOn: dayOf(replyBy),
      open: closedAt === null,
      asked: Number(asked),
      answered: answered ?? 0,
      interested: interested ?? 0,
    })),
    may: {
      remind: mayRemind(round, now) === true,
      close: mayClose(round) === true,
      distribute: mayDistribute(inquiry) === true,
    },
  }
}
export type ShownRound = NonNullable<Awaited<ReturnType<typeof readRound>>>
export type ShownInvited = ShownRound['invited'][number]
