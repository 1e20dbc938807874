import { findQuestion } from '@testbro/db/read/environment-questions'
import { answerQuestion } from '@testbro/use-cases/catalogue/answer-question'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { UnitFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { answer } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { QuestionAnswering } from '../../question-answering.tsx'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { actInUnit, readUnit } from '../../unit.server.ts'
import { notFound, pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { question, unit }) => `${text.questions.keep.one(question.environment)} – ${unit.name}`,
)

export const loader = (args: LoaderArgs) =>
  readUnit(args, async ({ db }) => {
    const id = idIn(args.params.question)
    const question = id === null ? undefined : await findQuestion(db, id)
    if (!question) throw notFound()
    return { question, done: new URL(args.request.url).searchParams.get('done') === 'answered' }
  })

export const action = async (args: ActionArgs) => {
  const { fields } = await readForm(args)
  const question = idIn(args.params.question)
  const { region, unit, outcome } = await actInUnit(args, fields, async by =>
    question === null ? { refused: 'not-found' as const } : answerQuestion(by, question, fields),
  )
  if ('problems' in outcome) return answer({ act: 'answer', typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).unitQuestion(region.slug, unit, question ?? '')}?done=answered`)
}

export default function UnitQuestion() {
  const { region, unit, demo, question, done } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const paths = pathsIn(useLanguage())
  const { questions } = useText()
  return (
    <UnitFrame region={region} unit={unit} demo={demo}>
      <Crumb links={[{ href: paths.unitHome(region.slug, unit.id), label: unit.name }]} />
      <QuestionAnswering question={question} mayWork done={done} answered={answered} />
      <p className="small muted">{questions.keep.lead}</p>
    </UnitFrame>
  )
}
