import { findDecision, listJudgements } from '@testbro/db/read/evaluations'
import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { newestJudgements } from '@testbro/rules/2-evaluation'
import { decidingLetter } from '../letter-that-decides.ts'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { refreshFigures } from '../refresh-figures.ts'
import { asLanguage } from '../sender-of.ts'

/** Writes to the company what is decided, and why; the region's public figures count it. */
export const whenInquiryDecided: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, now, who }) => {
    if (who.region) await refreshFigures(db, who.region, now)
    const inquiry = await findInquiry(db, idOf(ids, 'inquiry'))
    if (!inquiry?.email || !inquiry.companyId || !inquiry.decision || !who.region) return
    const decision = await findDecision(db, inquiry.id)
    if (!decision) return
    const region = await getRegion(db, who.region)
    const judged = newestJudgements(await listJudgements(db, inquiry.id))
    const decided = { ...decision, decision: inquiry.decision }
    await queueLetter(db, {
      region: region.id,
      message: `inquiry-decided ${inquiry.decision}`,
      about: inquiry.id,
      to: inquiry.email,
      document: decidingLetter(inquiry, region, decided, judged),
      leadsTo: {
        page: addresses.companyInquiry(asLanguage(inquiry.language), inquiry.companyId, inquiry.id),
      },
    })
  })
