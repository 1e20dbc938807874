import type { Answered } from '../../answered.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { actInOffice, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { QuestionAnswering } from '../../question-answering.tsx'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { pathsOf } from '../../visit.server.ts'
import { readQuestion, sendAnswer } from './question-at-hand.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { question, region }) => `${text.questions.keep.one(question.environment)} – ${region.name}`,
)

export const loader = (args: LoaderArgs) => readOffice(args, ({ db }) => readQuestion(args, db))

export const action = (args: ActionArgs) =>
  sendAnswer(args, async (fields, answering, question) => {
    const { region, outcome } = await actInOffice(args, fields, answering)
    return { page: pathsOf(args.request).officeQuestion(region.slug, question), outcome }
  })

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
