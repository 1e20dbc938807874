import { listQuestions } from '@testbro/db/read/environment-questions'
import { OfficeFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { QuestionList } from '../../question-list.tsx'
import { titled } from '../../title.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.questions.keep.list} – ${region.name}`)

const mostShown = 500

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db }) => ({ questions: await listQuestions(db, null, mostShown) }))

export default function OfficeQuestions() {
  const { region, demo, questions } = useLoaderData<typeof loader>() as Loaded
  const words = useText().questions.keep
  const paths = pathsIn(useLanguage())
  const open = questions.filter(({ answeredAt }) => answeredAt === null).length
  return (
    <OfficeFrame region={region} demo={demo}>
      <PageHead title={words.heading(open)} lead={questions.length === 0 ? words.none : words.lead} />
      {questions.length > 0 && (
        <QuestionList questions={questions} hrefOf={id => paths.officeQuestion(region.slug, id)} />
      )}
    </OfficeFrame>
  )
}
