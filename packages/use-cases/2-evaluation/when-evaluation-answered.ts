import { listRequests } from '@testbro/db/read/evaluations'
import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { evaluationAnswered } from '@testbro/mail/messages/evaluation-answered'
import { versionWord } from '@testbro/rules/2-evaluation'
import { dayOf } from '@testbro/rules/clock'
import { decisionBy } from '@testbro/rules/stage'
import { letterParts } from '../letter-preview.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { tellOffice } from '../tell-office.ts'

/** Tells whoever has the case that the company has answered, and by which day to decide. */
export const whenEvaluationAnswered: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, who }) => {
    const inquiry = await findInquiry(db, idOf(ids, 'inquiry'))
    if (!inquiry || !who.region) return
    const request = (await listRequests(db, inquiry.id)).find(({ id }) => id === idOf(ids, 'request'))
    if (!request?.answeredAt || request.answeredIn === null) return
    const region = await getRegion(db, who.region)
    const answeredOn = dayOf(request.answeredAt)
    await tellOffice(db, {
      region,
      inquiry,
      message: `evaluation-answered ${request.id}`,
      page: language => addresses.evaluation(language, region.slug, inquiry.id),
      addresses,
      document: language =>
        evaluationAnswered(
          {
            ...letterParts(inquiry, region),
            version: versionWord({ major: request.answeredIn ?? 1, minor: 0 }),
            answeredOn,
            decideBy: decisionBy(inquiry, region) ?? answeredOn,
          },
          language,
        ),
    })
  })
