import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { writing } from '@testbro/db/transaction'
import { insertEvent, setWithdrawn } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { mayWithdraw } from '@testbro/rules/stage'

type Outcome =
  | { problems: Problem[] }
  | { withdrawn: true }
  | { refused: 'not-found' | 'not-received' | 'withdrawn' | 'closed' }

/** A company takes its inquiry back, at any time and for good. What was received stays a public record. */
export const withdrawInquiry = (by: By, inquiry: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const may = mayWithdraw(found)
    if (may !== true) return may
    const read = readFields(fields)
    const why = read.text('why', { maxLength: 1000 })
    if (read.problems.length > 0) return { problems: read.problems }
    await setWithdrawn(db, inquiry, who.person, why)
    await insertEvent(db, {
      region: found.regionId,
      inquiry,
      what: 'inquiry-withdrawn',
      direction: 'in',
      counterpart: found.companyName ?? found.email,
      matter: found.title,
      person: who.person,
    })
    await announce(db, 'inquiry-withdrawn', { inquiry })
    return { withdrawn: true }
  })
