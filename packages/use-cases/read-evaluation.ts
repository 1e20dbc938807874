import {
  findDecision,
  listEvaluationVersions,
  listJudgements,
  listRequests,
} from '@testbro/db/read/evaluations'
import { type Inquiry, listVersions } from '@testbro/db/read/inquiries'
import type { Inside } from '@testbro/db/transaction'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { newestJudgements, questionsAfter, seenAs, standingAnswers } from '@testbro/rules/2-evaluation'
import type { Question } from '@testbro/rules/form'
import { getEvaluationForm } from './evaluation-form.ts'

/**
 * All there is of an inquiry's evaluation, as far as the reader may see it. `answers`: of both forms, as they stand. `may`: the
 * questions whose answers may be completed or edited. `seen`: what a page shows of it, to find out whether it has changed since.
 */
export const readEvaluation = async (
  db: Inside['db'],
  { id, regionId }: Pick<Inquiry, 'id' | 'regionId'>,
) => {
  const inquiryAnswers = (await listVersions(db, id)).at(-1)?.answers ?? []
  const requests = await listRequests(db, id)
  const versions = await listEvaluationVersions(db, id)
  const judgements = await listJudgements(db, id)
  const decision = await findDecision(db, id)
  const newest = versions.at(-1) ?? null
  const whole = requests.findLast(({ questions }) => questions === null)
  const form = await getEvaluationForm(db, regionId, whole?.formVersion)
  const answers = standingAnswers(inquiryAnswers, newest?.answers ?? [])
  const isAnswered = requests.some(({ questions, answeredAt }) => questions === null && answeredAt !== null)
  const questions: Question[] = [...inquiryForm.questions, ...(isAnswered ? form.questions : [])]
  return {
    form,
    inquiryAnswers,
    answers,
    requests,
    open: requests.find(({ answeredAt }) => answeredAt === null) ?? null,
    isFormAsked: whole !== undefined,
    versions,
    newest,
    judgements: newestJudgements(judgements),
    decision: decision ?? null,
    questions,
    // the title stands in the public register as it was received
    may: questionsAfter(questions, answers).filter(({ key }) => key !== 'title'),
    seen: seenAs(newest, judgements.length),
  }
}
export type Evaluation = Awaited<ReturnType<typeof readEvaluation>>
