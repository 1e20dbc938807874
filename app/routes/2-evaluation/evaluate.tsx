import type { Problem } from '@testbro/rules/problem'
import { askForEvaluation } from '@testbro/use-cases/2-evaluation/ask-company'
import { decideInquiry } from '@testbro/use-cases/2-evaluation/decide-inquiry'
import { saveJudgements } from '@testbro/use-cases/2-evaluation/save-judgements'
import type { LetterPreview } from '@testbro/use-cases/letter-preview'
import { addressesAt } from '../../addresses.ts'
import { readForm } from '../../form.server.ts'
import type { Typed } from '../../form-questions.tsx'
import { OfficeFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { KeptText } from '../../kept-text.tsx'
import { actInOffice, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Bridge } from '../../ui/bridge.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { languageIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { Decided } from './decided.tsx'
import { EvaluationErrors } from './evaluation-errors.tsx'
import { EvaluationForm } from './evaluation-form.tsx'
import { EvaluationNotices } from './evaluation-notices.tsx'
import { readEvaluationView } from './evaluation-view.server.ts'
import { LetterToSend } from './letter-to-send.tsx'

export type Loaded = Awaited<ReturnType<typeof loader>>
/** What a form is answered with: what is wrong, or the letter that would leave. */
export type Evaluated = {
  typed: Typed
  problems: readonly Problem[]
  refused?: string
  /** Null: no letter leaves, since nobody has confirmed an address. */
  preview?: LetterPreview | null
  previewed?: 'form' | 'distribute' | 'complete' | 'refer' | 'decline'
}

export const meta = titled<Loaded>(
  (text, { inquiry, region }) => `${text.evaluationPage.edit.crumb}: ${inquiry.title} – ${region.name}`,
)

const dones = ['saved', 'asked', 'edited'] as const

export const loader = (args: LoaderArgs) =>
  readOffice(args, async at => {
    const inquiry = idIn(args.params.inquiry)
    const found = inquiry === null ? null : await readEvaluationView(at, inquiry, languageIn(args.request))
    if (!found) throw notFound()
    const done = new URL(args.request.url).searchParams.get('done')
    return { ...found, done: dones.find(known => known === done) ?? null, newId: newId() }
  })

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const inquiry = idIn(args.params.inquiry)
  const act = first('do')
  const asking = {
    fields,
    id: idIn(first('id')) ?? newId(),
    seen: first('version'),
    send: act === 'send' || act === 'send-form',
    addresses: addressesAt(args.context.config.publicOrigin),
  }
  const { region, outcome } = await actInOffice(args, fields, async by => {
    if (inquiry === null) return { refused: 'not-found' as const }
    if (act === 'preview-form' || act === 'send-form') return askForEvaluation(by, inquiry, asking)
    if (act === 'preview' || act === 'send') return decideInquiry(by, inquiry, asking)
    return saveJudgements(by, inquiry, asking.seen, fields)
  })
  const paths = pathsOf(args.request)
  const page = paths.evaluation(region.slug, inquiry ?? '')
  if ('saved' in outcome) return seeOther(`${page}?done=saved`)
  if ('asked' in outcome) return seeOther(`${page}?done=asked`)
  if ('decided' in outcome) return seeOther(`${paths.case(region.slug, inquiry ?? '')}?done=decided`)
  if ('problems' in outcome)
    return data<Evaluated>({ typed: fields, problems: outcome.problems }, { status: 422 })
  if ('refused' in outcome)
    return data<Evaluated>({ typed: fields, problems: [], refused: outcome.refused }, { status: 409 })
  const previewed = (act === 'preview-form' ? 'form' : first('decision')) as Evaluated['previewed']
  return data<Evaluated>({ typed: fields, problems: [], preview: outcome.preview, previewed })
}

export default function Evaluate() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { region, demo, role, inquiry, stage, bridge, next, today, mayJudge } = loaded
  const answered = useActionData<Evaluated>()
  const text = useText()
  const { office, evaluationPage, stage: stages } = text
  const paths = pathsIn(useLanguage())
  const due = next && office.case.due({ ...next, today: next.dueOn === today })
  const company = inquiry.company ?? office.queue.noCompany
  const isPreviewed = answered?.previewed !== undefined
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb
        links={[
          { href: paths.office(region.slug), label: office.case.crumb },
          { href: paths.case(region.slug, inquiry.id), label: inquiry.title },
        ]}
      />
      <PageHead
        title={isPreviewed ? evaluationPage.office.letterHeading : headingOf(loaded, evaluationPage.office)}
        kicker={
          <>
            <strong>{inquiry.reference}</strong> · {inquiry.title} · {company}
            {inquiry.handler && ` · ${evaluationPage.office.handledBy(inquiry.handler)}`}
          </>
        }
        above={<EvaluationErrors answered={answered} />}
      />
      {isPreviewed && <LetterToSend answered={answered} />}
      <Bridge
        say={[stages.officeSentence(stage), due].filter(Boolean).join(' ')}
        steps={bridge.map(({ state, fact }) => ({
          state,
          when: fact ? stages.officeSpan(fact) : undefined,
        }))}
      />
      <EvaluationNotices {...loaded} />
      {mayJudge === true && role !== 'reader' ? (
        <EvaluationForm answered={answered} />
      ) : (
        <>
          <Decided {...loaded} />
          <KeptText typed={answered?.typed} />
        </>
      )}
    </OfficeFrame>
  )
}

const headingOf = (
  { decision, mayJudge, askedOn, unjudged }: Loaded,
  words: ReturnType<typeof useText>['evaluationPage']['office'],
) => {
  if (decision) return words.decided[decision.decision]
  if (mayJudge !== true) return mayJudge.refused === 'not-begun' ? words.notBegun : words.closed
  return askedOn ? words.waiting : words.toJudge(unjudged.length)
}
