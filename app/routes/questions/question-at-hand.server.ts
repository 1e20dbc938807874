import { findQuestion } from '@testbro/db/read/environment-questions'
import type { Inside } from '@testbro/db/transaction'
import { answerQuestion } from '@testbro/use-cases/catalogue/answer-question'
import { readForm } from '../../form.server.ts'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { idIn } from '../../id.ts'
import { answer } from '../../office.server.ts'
import { notFound, seeOther } from '../../visit.server.ts'

/** The question that an address names, and whether it was just answered. */
export const readQuestion = async (
  { params, request }: Pick<LoaderArgs, 'params' | 'request'>,
  db: Inside['db'],
) => {
  const id = idIn(params.question)
  const question = id === null ? undefined : await findQuestion(db, id)
  if (!question) throw notFound()
  return { question, done: new URL(request.url).searchParams.get('done') === 'answered' }
}

type By = Parameters<typeof answerQuestion>[0]
type Answering = Awaited<ReturnType<typeof answerQuestion>> | { refused: 'not-found' }
type Sent = { page: string; outcome: Exclude<Answering, { refused: unknown }> }
type Fields = Record<string, string[]>

/** Answers the question as whoever `act` calls it for, and goes to its page; or the page again with what is wrong. */
export const sendAnswer = async (
  args: ActionArgs,
  act: (fields: Fields, answering: (by: By) => Promise<Answering>, question: string) => Promise<Sent>,
) => {
  const { fields } = await readForm(args)
  const question = idIn(args.params.question)
  const answering = async (by: By): Promise<Answering> =>
    question === null ? { refused: 'not-found' } : answerQuestion(by, question, fields)
  const { page, outcome } = await act(fields, answering, question ?? '')
  if ('problems' in outcome) return answer({ act: 'answer', typed: fields, problems: outcome.problems })
  return seeOther(`${page}?done=answered`)
}
