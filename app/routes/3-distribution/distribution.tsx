import { distributeInquiry, type RoundPreview } from '@testbro/use-cases/3-distribution/distribute-inquiry'
import type { ReactNode } from 'react'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { KeptText } from '../../kept-text.tsx'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Bridge } from '../../ui/bridge.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { readDistribution, type ShownDistribution } from './distribution-view.server.ts'
import { NotNow, reasonOf } from './not-now.tsx'
import { RoundForm } from './round-form.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
type AnsweredHere = Answered & { preview?: RoundPreview }
export const meta = titled<Loaded>((text, { inquiry }) => `${text.distribution.title} – ${inquiry.title}`)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async at => {
    const inquiry = idIn(args.params.inquiry)
    const search = new URL(args.request.url).searchParams
    const found = inquiry === null ? null : await readDistribution(at, inquiry, search)
    if (!found) throw notFound()
    return { ...found, round: newId() }
  })

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const inquiry = idIn(args.params.inquiry)
  const round = idIn(first('round')) ?? newId()
  const { config, links } = args.context
  const { region, outcome } = await actInOffice(args, fields, async (by, region) =>
    inquiry === null
      ? { refused: 'not-found' as const }
      : distributeInquiry(by, links, {
          region,
          inquiry,
          round,
          intent: first('do') === 'send' ? 'send' : 'preview',
          seen: first('seen'),
          fields,
          exampleLink: language => config.publicOrigin + pathsIn(language).link('…'),
        }),
  )
  if ('sent' in outcome) {
    return seeOther(`${pathsOf(args.request).round(region.slug, inquiry ?? '', outcome.sent)}?done=sent`)
  }
  const shown = { act: 'send', typed: { ...fields, round: [round] }, preview: outcome.preview }
  if ('problems' in outcome) return answer({ ...shown, problems: outcome.problems })
  return data({ ...shown, problems: [] })
}

export default function Distribution() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { region, demo, inquiry, may, role } = loaded
  const answered = useActionData<AnsweredHere>()
  const { distribution: words, office } = useText()
  const paths = pathsIn(useLanguage())
  const problems = answered?.problems ?? []
  const preview = may === true ? answered?.preview : undefined
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb
        links={[
          { href: paths.office(region.slug), label: words.crumb },
          { href: paths.case(region.slug, inquiry.id), label: inquiry.title },
        ]}
      />
      <Head loaded={loaded} toRead={preview !== undefined && problems.length === 0}>
        <Problems
          problems={problems}
          before={words.before}
          labels={{
            units: words.unitsCaption,
            workingDays: words.workingDays,
            ask: words.ask,
            message: words.message,
            about: words.about,
            disclose: words.disclose,
          }}
        />
      </Head>
      {may !== true ? (
        <>
          <KeptText typed={answered?.typed} />
          <NotNow region={region.slug} inquiry={inquiry} why={may.refused} />
        </>
      ) : role === 'reader' ? (
        <p>{office.refused.reader}</p>
      ) : (
        <RoundForm {...loaded} office={region.officeName} answered={answered} preview={preview} />
      )}
    </OfficeFrame>
  )
}

type HeadProps = {
  loaded: Pick<ShownDistribution, 'inquiry' | 'stage' | 'bridge' | 'may'>
  /** The letter is shown further down. */
  toRead: boolean
  children: ReactNode
}

function Head({ loaded: { inquiry, stage, bridge, may }, toRead, children }: HeadProps) {
  const { distribution: words, stage: stages } = useText()
  return (
    <>
      <PageHead
        title={may === true ? words.title : words.notNow[reasonOf(may.refused)].title}
        kicker={
          <>
            <strong>{inquiry.reference}</strong> · {words.kicker(inquiry.decidedOn)}
          </>
        }
        above={children}
      >
        {toRead && (
          <div className="space-4">
            <Notice kind="wait" live title={words.shownNotice}>
              <p>
                {words.shownLead} <a href="#letter">{words.shownLink}</a>
              </p>
            </Notice>
          </div>
        )}
      </PageHead>
      <Bridge
        say={[stages.officeSentence(stage), stage.state === 'to-distribute' && words.nothingSent]
          .filter(Boolean)
          .join(' ')}
        steps={bridge.map(({ state, fact }) => ({ state, when: fact ? stages.officeSpan(fact) : undefined }))}
      />
    </>
  )
}
