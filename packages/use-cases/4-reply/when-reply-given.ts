import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { findInvitee, findQuestion, type GivenReply, listReplies } from '@testbro/db/read/replies'
import { countRound } from '@testbro/db/read/rounds'
import { writing } from '@testbro/db/transaction'
import { replyCame } from '@testbro/mail/messages/reply-came'
import { replyReceived } from '@testbro/mail/messages/reply-received'
import type { ReplyInWords } from '@testbro/mail/reply-in-words'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { stageOf } from '@testbro/rules/stage'
import type { Language } from '@testbro/text/language'
import { reply as replyWords } from '@testbro/text/reply'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { refreshFigures } from '../refresh-figures.ts'
import { asLanguage, senderOf } from '../sender-of.ts'
import { tellOffice } from '../tell-office.ts'

/** The receipt to whoever replied, and a letter to whoever has the case. */
export const whenReplyGiven: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, now, who }) => {
    const invitation = idOf(ids, 'invitation')
    const version = Number(idOf(ids, 'version'))
    const question = await findQuestion(db, invitation)
    const reply = (await listReplies(db, invitation)).find(given => given.version === version)
    if (!question || !reply || !who.region) return
    const inquiry = await findInquiry(db, question.inquiryId)
    if (!inquiry) return
    const region = await getRegion(db, who.region)
    await refreshFigures(db, region.id, now)
    const common = {
      sender: senderOf(region),
      company: question.companyName ?? '',
      reference: question.reference,
    }

    const invitee = reply.inviteeId ? await findInvitee(db, reply.inviteeId) : undefined
    if (invitee) {
      const language = asLanguage(invitee.language)
      await queueLetter(db, {
        region: region.id,
        message: `reply-received-${version}`,
        about: invitation,
        to: invitee.email,
        document: replyReceived(
          {
            ...common,
            name: invitee.name,
            handler: inquiry.handlerName ?? undefined,
            ask: question.ask,
            reply: inWords(reply, language),
            changeUntil: dayOf(question.replyBy),
          },
          language,
        ),
        leadsTo: { link: invitee.id },
      })
    }
    const { asked, answered } = await countRound(db, question.roundId)
    await tellOffice(db, {
      region,
      inquiry,
      message: `reply-came-${version}`,
      about: invitation,
      addresses,
      page: language => addresses.round(language, region.slug, inquiry.id, question.roundId),
      document: language =>
        replyCame(
          {
            ...common,
            title: question.title,
            unit: question.unitName,
            by: invitee?.name,
            reply: inWords(reply, language),
            changed: version > 1,
            answered,
            asked,
            where: { stage: stageOf(inquiry), spans: bridgeOf(inquiry, region) },
          },
          language,
        ),
    })
  })

function inWords(
  { answer, condition, earliest, reason, comment }: GivenReply,
  language: Language,
): ReplyInWords {
  const words = replyWords[language]
  const [answers, reasons]: Record<string, string>[] = [words.states, words.reasons]
  return {
    answer: answers?.[answer] ?? answer,
    condition: condition ?? undefined,
    earliest: earliest ?? undefined,
    reason: reason === null ? undefined : (reasons?.[reason] ?? reason),
    comment: comment ?? undefined,
  }
}
