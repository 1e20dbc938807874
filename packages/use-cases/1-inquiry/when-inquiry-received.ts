import { findInquiry, listVersions } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { inquiryArrived } from '@testbro/mail/messages/inquiry-arrived'
import { inquiryReceived } from '@testbro/mail/messages/inquiry-received'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { beginsBy, stageOf } from '@testbro/rules/stage'
import { officeAnswer, officeLabel } from '@testbro/text/office-answers'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'
import { tellOffice } from '../tell-office.ts'

/** The receipt to the company, and a letter to the office. */
export const whenInquiryReceived: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, who }) => {
    const inquiry = await findInquiry(db, idOf(ids, 'inquiry'))
    if (!inquiry || !who.region) return
    const region = await getRegion(db, who.region)
    const sender = senderOf(region)
    const company = inquiry.companyName ?? inquiry.contactName ?? ''
    const where = { stage: stageOf(inquiry), spans: bridgeOf(inquiry, region) }
    const receivedOn = dayOf(inquiry.receivedAt)
    const startBy = beginsBy(inquiry, region) ?? receivedOn
    const { title, reference } = inquiry
    const common = { sender, region: region.name, company, title, reference, receivedOn, startBy, where }

    if (inquiry.email && inquiry.companyId) {
      const language = asLanguage(inquiry.language)
      await queueLetter(db, {
        region: region.id,
        message: 'inquiry-received',
        about: inquiry.id,
        to: inquiry.email,
        document: inquiryReceived(
          { ...common, contactName: inquiry.contactName ?? undefined, who: region.officeName },
          language,
        ),
        leadsTo: { page: addresses.companyInquiry(language, inquiry.companyId, inquiry.id) },
      })
    }
    const answers = (await listVersions(db, inquiry.id)).at(-1)?.answers ?? []
    const open = answers.filter(answer => !answer.mayBeSecret)
    // the title stands by itself
    const asked = open.filter(answer => answer.question !== 'title')
    await tellOffice(db, {
      region,
      inquiry,
      message: 'inquiry-arrived',
      addresses,
      document: language =>
        inquiryArrived(
          {
            ...common,
            about: asked.map(({ question, value }) => [
              officeLabel(language, question),
              officeAnswer(language, question, value),
            ]),
            withheld: answers.length - open.length,
          },
          language,
        ),
    })
  })
