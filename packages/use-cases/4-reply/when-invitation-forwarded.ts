import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { findInvitee, findQuestion } from '@testbro/db/read/replies'
import { writing } from '@testbro/db/transaction'
import { invitationForwarded } from '@testbro/mail/messages/invitation-forwarded'
import { dayOf } from '@testbro/rules/clock'
import { inWords } from '@testbro/text/office-answers'
import { keepLink, queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'

/** The question, and a link of their own, to the colleague it was passed on to. */
export const whenInvitationForwarded: Reaction = ({ by, ids, links }) =>
  writing(by, async ({ db, who }) => {
    const question = await findQuestion(db, idOf(ids, 'invitation'))
    const invitee = await findInvitee(db, idOf(ids, 'invitee'))
    if (!question || !invitee || question.closedAt || !who.region) return
    const region = await getRegion(db, who.region)
    const inquiry = await findInquiry(db, question.inquiryId)
    const language = asLanguage(invitee.language)
    await keepLink(db, links, 'reply', invitee.id, question.id)
    await queueLetter(db, {
      region: region.id,
      message: 'invitation-forwarded',
      about: invitee.id,
      to: invitee.email,
      document: invitationForwarded(
        {
          sender: senderOf(region),
          region: region.name,
          company: question.companyName ?? '',
          handler: inquiry?.handlerName ?? undefined,
          reference: question.reference,
          ask: question.ask,
          about: inWords(language, question.about).map(({ label, answer }) => [label, answer] as const),
          forwardedBy: invitee.fromName ?? '',
          note: invitee.note || undefined,
          replyBy: dayOf(question.replyBy),
        },
        language,
      ),
      leadsTo: { link: invitee.id },
    })
  })
