import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { linkAgain } from '@testbro/mail/messages/link-again'
import { addDays, dayOf } from '@testbro/rules/clock'
import { keepLink, queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'

/** What the office entered can be followed by whoever it is about, once that address is confirmed by its link. */
export const whenInquiryRegistered: Reaction = ({ by, ids, links }) =>
  writing(by, async ({ db, now, who }) => {
    const inquiry = await findInquiry(db, idOf(ids, 'inquiry'))
    if (!inquiry?.email || inquiry.companyId || !who.region) return
    const region = await getRegion(db, who.region)
    const link = idOf(ids, 'link')
    await keepLink(db, links, 'claim', link, inquiry.id)
    const { title, reference } = inquiry
    const document = linkAgain(
      { sender: senderOf(region), leadsTo: 'follow', title, reference, lastDay: addDays(dayOf(now), 30) },
      asLanguage(inquiry.language),
    )
    await queueLetter(db, {
      region: region.id,
      message: 'inquiry-registered',
      about: inquiry.id,
      to: inquiry.email,
      document,
      leadsTo: { link },
    })
  })
