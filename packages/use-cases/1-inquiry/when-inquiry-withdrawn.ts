import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { findOpenRound, listInviteesOf } from '@testbro/db/read/rounds'
import { writing } from '@testbro/db/transaction'
import { inquiryWithdrawn } from '@testbro/mail/messages/inquiry-withdrawn'
import { withdrawalReceived } from '@testbro/mail/messages/withdrawal-received'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { stageOf } from '@testbro/rules/stage'
import { endRound } from '../end-round.ts'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'
import { tellOffice } from '../tell-office.ts'
import { tellWithdrawal } from '../tell-units.ts'

/** The receipt to the company, a letter to the office, and one to everybody whose reply is waited for: the question no longer holds. */
export const whenInquiryWithdrawn: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, who }) => {
    const inquiry = await findInquiry(db, idOf(ids, 'inquiry'))
    if (!inquiry?.withdrawnAt || !who.region) return
    const region = await getRegion(db, who.region)
    const common = {
      sender: senderOf(region),
      region: region.name,
      company: inquiry.companyName ?? inquiry.contactName ?? '',
      title: inquiry.title,
      reference: inquiry.reference,
      withdrawnOn: dayOf(inquiry.withdrawnAt),
      where: { stage: stageOf(inquiry), spans: bridgeOf(inquiry, region) },
    }
    if (inquiry.email && inquiry.companyId) {
      const language = asLanguage(inquiry.language)
      await queueLetter(db, {
        region: region.id,
        message: 'withdrawal-received',
        about: inquiry.id,
        to: inquiry.email,
        document: withdrawalReceived({ ...common, contactName: inquiry.contactName ?? undefined }, language),
        leadsTo: { page: addresses.companyInquiry(language, inquiry.companyId, inquiry.id) },
      })
    }
    await tellOffice(db, {
      region,
      inquiry,
      message: 'inquiry-withdrawn',
      addresses,
      document: language =>
        inquiryWithdrawn({ ...common, reason: inquiry.withdrawnWhy ?? undefined }, language),
    })
    const open = await findOpenRound(db, inquiry.id)
    if (!open) return
    const to = await listInviteesOf(db, open.id, { silent: false })
    await endRound(db, { inquiry, round: open.id, why: 'withdrawn' })
    await tellWithdrawal(db, { region, inquiry, ask: open.ask, to })
  })
