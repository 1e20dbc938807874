import { isUuid } from '@testbro/db/by'
import { findWatchable } from '@testbro/db/read/watches'
import { reading } from '@testbro/db/transaction'
import { addWorkingDays, dayOf } from '@testbro/rules/clock'
import { answeredWithin, judgeQuestion } from '@testbro/rules/environment-question'
import type { Problem } from '@testbro/rules/problem'
import { askQuestion } from '@testbro/use-cases/catalogue/ask-question'
import { useFieldError } from '../../field-error.ts'
import { isFresh, newNonce, readForm } from '../../form.server.ts'
import { RegionFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Receipt } from '../../ui/receipt.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { languageIn, notFound, openRegion, pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(({ questions }, { environment, region, isAsked }) =>
  [isAsked ? questions.asked.heading : questions.ask.heading(environment.name), region.name].join(' – '),
)

const openEnvironment = async (params: LoaderArgs['params']) => {
  const region = await openRegion(params.region)
  const id = idIn(params.environment)
  const found =
    id === null ? undefined : await reading({ as: 'visitor' }, ({ db }) => findWatchable(db, region.id, id))
  if (!found) throw notFound()
  return { region, environment: { id: found.id, name: found.name, host: found.host } }
}

export const loader = async ({ params, request, context }: LoaderArgs) => {
  const question = newId()
  return {
    ...(await openEnvironment(params)),
    demo: context.config.demo,
    question,
    nonce: newNonce(context, question),
    isAsked: new URL(request.url).searchParams.has('asked'),
    answerBy: addWorkingDays(dayOf(new Date()), answeredWithin),
  }
}

type Answer = { problems: readonly Problem[]; typed: Typed; isFresh: boolean }

export const action = async ({ params, request, context }: ActionArgs) => {
  const { region, environment } = await openEnvironment(params)
  const { fields, first } = await readForm({ request, context })
  const again = (problems: readonly Problem[], status: number, fresh = true) =>
    data<Answer>({ problems, typed: fields, isFresh: fresh }, { status })
  const question = first('draft')
  if (!isUuid(question) || !isFresh(context, `form ${question}`, first('nonce')))
    return again([{ field: 'form', code: 'stale-page' }], 409, false)
  const { asked, problems } = judgeQuestion(fields)
  if (asked === null) return again(problems, 422)
  const within =
    (await context.within('questions', `${context.address} ${region.id}`)) &&
    (await context.within('questions-of-address', `${region.id} ${asked.email}`))
  if (!within) return again([{ field: 'form', code: 'too-often' }], 429)
  await askQuestion(
    { as: 'new-question', region: region.id, question },
    { region: region.id, question, environment: environment.id, language: languageIn(request) },
    asked,
  )
  return seeOther(`${pathsOf(request).environmentQuestion(region.slug, environment.id)}?asked`)
}

export default function Ask() {
  const loaded = useLoaderData<typeof loader>()
  const { region, demo, environment, isAsked, answerBy } = loaded
  const answer = useActionData<Answer>()
  const { questions } = useText()
  const paths = pathsIn(useLanguage())
  const page = paths.environment(region.slug, environment.id)
  return (
    <RegionFrame region={region} demo={demo}>
      {isAsked && !answer ? (
        <Receipt
          title={questions.asked.heading}
          lead={questions.asked.lead(environment.host, region.officeName, answerBy)}
        >
          <ButtonRow>
            <ButtonLink kind="second" href={page}>
              {questions.asked.back}
            </ButtonLink>
          </ButtonRow>
        </Receipt>
      ) : (
        <>
          <Crumb links={[{ href: page, label: environment.name }]} />
          <QuestionForm loaded={loaded} answer={answer} />
        </>
      )}
    </RegionFrame>
  )
}

function QuestionForm({ loaded, answer }: { loaded: Loaded; answer?: Answer }) {
  const { region, environment } = loaded
  const { questions, frame } = useText()
  const words = questions.ask
  const paths = pathsIn(useLanguage())
  const problems = answer?.problems ?? []
  const typed = answer?.typed ?? {}
  const labels = { question: words.question, name: words.name, email: words.email }
  const say = ({ code }: Pick<Problem, 'code'>) => (code === 'too-often' ? words.tooOften : undefined)
  const errorAt = useFieldError(problems)
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    value: typed[name]?.[0],
    error: errorAt(name, labels[name]),
  })
  // a form that was refused goes on as the same question, unless its page had grown too old
  const [draft, nonce] = answer?.isFresh
    ? [typed.draft?.[0] ?? loaded.question, typed.nonce?.[0] ?? loaded.nonce]
    : [loaded.question, loaded.nonce]
  return (
    <>
      <PageHead
        title={words.heading(environment.name)}
        lead={words.lead(answeredWithin)}
        above={<Problems problems={problems} before={words.before} labels={labels} say={say} />}
      />
      <p>
        {words.record(region.name)} <a href={paths.privacy(region.slug)}>{frame.foot.privacy}</a>
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="draft" value={draft} />
        <input type="hidden" name="nonce" value={nonce} />
        <TextArea {...field('question')} hint={words.questionHint} rows={5} limit={2000} />
        <TextField {...field('name')} autoComplete="name" width="mid" optional />
        <TextField
          {...field('email')}
          type="email"
          hint={words.emailHint}
          autoComplete="email"
          width="mid"
          spellCheck={false}
        />
        <ButtonRow>
          <Button>{words.submit}</Button>
        </ButtonRow>
      </form>
      <p>
        <a href={paths.inquiryAbout(region.slug, { environment: environment.id })}>{words.inquire}</a>
      </p>
    </>
  )
}
