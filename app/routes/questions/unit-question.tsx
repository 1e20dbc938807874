import type { Answered } from '../../answered.ts'
import { UnitFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { QuestionAnswering } from '../../question-answering.tsx'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { actInUnit, readUnit } from '../../unit.server.ts'
import { pathsOf } from '../../visit.server.ts'
import { readQuestion, sendAnswer } from './question-at-hand.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { question, unit }) => `${text.questions.keep.one(question.environment)} – ${unit.name}`,
)

export const loader = (args: LoaderArgs) => readUnit(args, ({ db }) => readQuestion(args, db))

export const action = (args: ActionArgs) =>
  sendAnswer(args, async (fields, answering, question) => {
    const { region, unit, outcome } = await actInUnit(args, fields, answering)
    return { page: pathsOf(args.request).unitQuestion(region.slug, unit, question), outcome }
  })

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
