import { listRequests } from '@testbro/db/read/evaluations'
import { findInquiry, listVersions } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { getEvaluationForm } from '../evaluation-form.ts'
import { askingLetter } from '../letter-that-asks.ts'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage } from '../sender-of.ts'

/** Writes to the company what the office asks. */
export const whenEvaluationAsked: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, who }) => {
    const inquiry = await findInquiry(db, idOf(ids, 'inquiry'))
    if (!inquiry?.email || !inquiry.companyId || inquiry.withdrawnAt || !who.region) return
    const request = (await listRequests(db, inquiry.id)).find(({ id }) => id === idOf(ids, 'request'))
    if (!request) return
    const region = await getRegion(db, who.region)
    const form = await getEvaluationForm(db, region.id, request.formVersion)
    const inquiryAnswers = (await listVersions(db, inquiry.id)).at(-1)?.answers ?? []
    await queueLetter(db, {
      region: region.id,
      message: `evaluation-asked ${request.id}`,
      about: inquiry.id,
      to: inquiry.email,
      document: askingLetter(inquiry, region, { form, inquiryAnswers }, request),
      leadsTo: {
        page: addresses.companyEvaluation(asLanguage(inquiry.language), inquiry.companyId, inquiry.id),
      },
    })
  })
