import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { writing } from '@testbro/db/transaction'
import { insertEvaluationVersion } from '@testbro/db/write/evaluations'
import { insertEvent, lockInquiry } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { completedAnswers, isSameAnswers, nextVersion, versionWord } from '@testbro/rules/2-evaluation'
import { readAnswers } from '@testbro/rules/form'
import type { Fields, Problem } from '@testbro/rules/problem'
import { mayAnswer } from '@testbro/rules/stage'
import { questionsOf } from '../questions-of.ts'
import { readEvaluation } from '../read-evaluation.ts'

type Outcome =
  | { problems: Problem[] }
  | { refused: 'not-found' | 'not-received' | 'withdrawn' | 'closed' | 'not-asked' }
  | { answered: string }

/**
 * The company answers what it was asked: a new major version with every answer as it now stands. A request is answered once; the
 * same answers sent twice are one, and a colleague's who was quicker stand.
 */
export const answerEvaluation = (
  by: By,
  inquiry: string,
  request: string | null,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    await lockInquiry(db, inquiry)
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined) return { refused: 'not-found' }
    const evaluation = await readEvaluation(db, found)
    const { requests, newest, form, inquiryAnswers, questions } = evaluation
    const asked = requests.find(({ id }) => id === request)
    if (!asked) return { refused: 'not-found' }
    const answeredIn = evaluation.versions.find(({ requestId }) => requestId === asked.id)
    const put = questionsOf(asked, evaluation)
    const before = answeredIn
      ? (evaluation.versions[evaluation.versions.indexOf(answeredIn) - 1] ?? null)
      : newest
    const { answers: given, problems } = readAnswers(
      { name: form.version.toString(), version: form.version, questions: put },
      fields,
      evaluation.answers,
    )
    const answers = completedAnswers(before?.answers ?? [], {
      asked: put,
      given,
      questions: asked.questions === null ? [...inquiryForm.questions, ...form.questions] : questions,
      inquiry: inquiryAnswers,
    })
    if (answeredIn) {
      if (problems.length === 0 && isSameAnswers(answers, answeredIn.answers))
        return { answered: versionWord(answeredIn as { major: number; minor: number }) }
      return { problems: [{ field: 'form', code: 'already-answered' }] }
    }
    const may = mayAnswer(found)
    if (may !== true) return may
    if (problems.length > 0) return { problems }

    const version = nextVersion(newest, 'company')
    const region = found.regionId
    await insertEvaluationVersion(db, {
      region,
      inquiry,
      person: who.person,
      ...version,
      formVersion: asked.formVersion,
      request: asked.id,
      answers,
    })
    await insertEvent(db, {
      region,
      inquiry,
      what: 'evaluation-answered',
      direction: 'in',
      counterpart: found.companyName ?? found.email,
      matter: found.title,
      person: who.person,
    })
    await announce(db, 'evaluation-answered', { inquiry, request: asked.id })
    return { answered: versionWord(version) }
  })
