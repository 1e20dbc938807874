import type { EvaluationRequest } from '@testbro/db/read/evaluations'
import { completionOf, questionsAfter } from '@testbro/rules/2-evaluation'
import type { Question } from '@testbro/rules/form'
import type { Evaluation } from './read-evaluation.ts'

/** The questions of the whole form that may come up, given what the inquiry said. */
export const wholeForm = ({ form, inquiryAnswers }: Pick<Evaluation, 'form' | 'inquiryAnswers'>) =>
  questionsAfter(form.questions, inquiryAnswers)

/** The questions that a request puts: those of the whole form that may come up, or the named ones with their follow-ups. */
export const questionsOf = (
  { questions: named }: Pick<EvaluationRequest, 'questions'>,
  evaluation: Evaluation,
): readonly Question[] => {
  if (named === null) return wholeForm(evaluation)
  const { form, questions, answers } = evaluation
  const completion = completionOf({ name: 'completion', version: form.version, questions }, named)
  const put = questionsAfter(completion.questions, answers)
  // a follow-up asked by itself is a question of its own
  return put.map(question =>
    put.some(({ key }) => key === question.partOf) ? question : { ...question, partOf: undefined },
  )
}

/** How many of them carry a number. */
export const countQuestions = (questions: readonly Question[]): number =>
  questions.filter(({ partOf }) => partOf === undefined).length
