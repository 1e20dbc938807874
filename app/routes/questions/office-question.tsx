import { findQuestion } from '@testbro/db/read/environment-questions'
import { answerQuestion } from '@testbro/use-cases/catalogue/answer-question'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { QuestionAnswering } from '../../question-answering.tsx'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { notFound, pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { question, region }) => `${text.questions.keep.one(question.environment)} – ${region.name}`,
)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db }) => {
    const id = idIn(args.params.question)
    const question = id === null ? undefined : await findQuestion(db, id)
    if (!question) throw notFound()
    return { question, done: new URL(args.request.url).searchParams.get('done') === 'answered' }
  })

export const action = async (args: ActionArgs) => {
  const { fields } = await readForm(args)
  const question = idIn(args.params.question)
  const { region, outcome } = await actInOffice(args, fields, async by =>
    question === null ? { refused: 'not-found' as const } : answerQuestion(by, question, fields),
  )
  if ('problems' in outcome) return answer({ act: 'answer', typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).officeQuestion(region.slug, question ?? '')}?done=answered`)
}

export default function OfficeQuestion() {
  const { region, demo, role, question, done } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { questions } = useText()
  const paths = pathsIn(useLanguage())
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.officeQuestions(region.slug), label: questions.keep.crumb }]} />
      <QuestionAnswering question={question} mayWork={role !== 'reader'} done={done} answered={answered} />
    </OfficeFrame>
  )
}
