import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { writing } from '@testbro/db/transaction'
import { lockInquiry } from '@testbro/db/write/inquiries'

import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import { readFields } from '@testbro/rules/read-fields'
import { mayAsk } from '@testbro/rules/stage'
import { type Asked, type Asking, askWith } from '../ask-with.ts'
import { readEvaluation } from '../read-evaluation.ts'

/** Asks the company to fill in the region's evaluation form, with a message of the office's own if it likes. */
export const askForEvaluation = (by: By, inquiry: string, asking: Asking): Promise<Asked> =>
  writing(by, async ({ db, now, who }) => {
    const works = mayWork(roleNamed(who.role))
    if (works !== true) return works
    if (asking.send) await lockInquiry(db, inquiry)
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const evaluation = await readEvaluation(db, found)
    if (evaluation.requests.some(({ id }) => id === asking.id)) return { asked: true }
    const may = mayAsk(found)
    if (may !== true) return may
    const read = readFields(asking.fields)
    const message = read.text('message-form', { maxLength: 2000 }) ?? ''
    if (asking.seen !== evaluation.seen) read.refuse({ field: 'form', code: 'changed-meanwhile' })
    if (read.problems.length > 0) return { problems: read.problems }
    return askWith(db, { found, evaluation, asking, now, person: who.person, questions: null, message })
  })
