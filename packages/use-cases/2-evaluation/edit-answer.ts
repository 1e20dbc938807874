import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { writing } from '@testbro/db/transaction'
import { insertEvaluationVersion } from '@testbro/db/write/evaluations'
import { insertEvent, lockInquiry } from '@testbro/db/write/inquiries'
import { completedAnswers, isSameAnswers, nextVersion, versionWord } from '@testbro/rules/2-evaluation'
import { readAnswers } from '@testbro/rules/form'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { mayJudge } from '@testbro/rules/stage'
import { readEvaluation } from '../read-evaluation.ts'

type Outcome =
  | { problems: Problem[] }
  | {
      refused:
        | 'reader'
        | 'not-found'
        | 'not-received'
        | 'withdrawn'
        | 'closed'
        | 'not-begun'
        | 'decided'
        | 'not-answered'
    }
  | { edited: string }

/**
 * The office edits one answer of the company's, and says why: a minor version beside the one the company gave. `onVersion` is the
 * one the page showed.
 */
export const editAnswer = (by: By, inquiry: string, onVersion: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const works = mayWork(roleNamed(who.role))
    if (works !== true) return works
    await lockInquiry(db, inquiry)
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const may = mayJudge(found)
    if (may !== true) return may
    const { newest, may: editable, answers, inquiryAnswers, questions } = await readEvaluation(db, found)
    if (newest === null) return { refused: 'not-answered' }
    const read = readFields(fields)
    const key = read.choice('question', { required: true, options: editable.map(({ key }) => key) })
    const reason = read.text('reason', { required: true, maxLength: 500 })
    const asked = editable
      .filter(question => question.key === key)
      .map(question => ({ ...question, required: true }))
    const { answers: given, problems: ofAnswer } = readAnswers(
      { name: 'edit', version: newest.formVersion, questions: asked },
      fields,
      answers,
    )
    const problems = [...read.problems, ...ofAnswer]
    const edited = completedAnswers(newest.answers, { asked, given, questions, inquiry: inquiryAnswers })
    // sent twice: it stands already
    if (problems.length === 0 && newest.reason === reason && isSameAnswers(edited, newest.answers))
      return { edited: versionWord(newest) }
    if (versionWord(newest) !== onVersion) problems.push({ field: 'form', code: 'changed-meanwhile' })
    if (problems.length > 0 || reason === null) return { problems }

    const version = nextVersion(newest, 'office')
    const region = found.regionId
    await insertEvaluationVersion(db, {
      region,
      inquiry,
      person: who.person,
      ...version,
      formVersion: newest.formVersion,
      reason,
      answers: edited,
    })
    await insertEvent(db, {
      region,
      inquiry,
      what: 'evaluation-edited',
      direction: 'own',
      counterpart: null,
      matter: found.title,
      person: who.person,
    })
    return { edited: versionWord(version) }
  })
