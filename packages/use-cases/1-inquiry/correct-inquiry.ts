import type { By } from '@testbro/db/by'
import { findInquiry, listVersions } from '@testbro/db/read/inquiries'
import { writing } from '@testbro/db/transaction'
import { insertEvent, insertVersion } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { readAnswers } from '@testbro/rules/form'
import type { Fields, Problem } from '@testbro/rules/problem'
import { mayCorrect } from '@testbro/rules/stage'

type Outcome =
  | { problems: Problem[] }
  | { corrected: number }
  | { refused: 'not-found' | 'not-received' | 'evaluation-begun' | 'withdrawn' | 'closed' }

/**
 * Corrects the answers until the evaluation begins: a new version beside what was received. `onVersion` is the one the page showed,
 * so that two colleagues never write over each other.
 */
export const correctInquiry = (
  by: By,
  inquiry: string,
  onVersion: number,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const may = mayCorrect(found)
    if (may !== true) return may
    const { answers, problems } = readAnswers(inquiryForm, fields)
    const versions = await listVersions(db, inquiry)
    const newest = versions.at(-1)?.version ?? 0
    if (newest !== onVersion) problems.push({ field: 'version', code: 'changed-meanwhile' })
    if (problems.length > 0) return { problems }

    const title = answers.find(answer => answer.question === 'title')?.value[0] ?? found.title
    const region = found.regionId
    await insertVersion(db, {
      region,
      inquiry,
      version: newest + 1,
      formVersion: inquiryForm.version,
      title,
      person: who.person,
      answers,
    })
    await insertEvent(db, {
      region,
      inquiry,
      what: 'inquiry-corrected',
      direction: 'in',
      counterpart: found.companyName ?? found.email,
      matter: title,
      person: who.person,
    })
    await announce(db, 'inquiry-corrected', { inquiry, version: String(newest + 1) })
    return { corrected: newest + 1 }
  })
