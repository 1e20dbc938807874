import { closeRound } from '@testbro/use-cases/3-distribution/close-round'
import { extendRound } from '@testbro/use-cases/3-distribution/extend-round'
import { remindUnits } from '@testbro/use-cases/3-distribution/remind-units'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
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
import { Section } from '../../ui/section.tsx'
import { Strip } from '../../ui/strip.tsx'
import { notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { RoundActs } from './round-acts.tsx'
import { RoundLetters } from './round-letters.tsx'
import { OtherRounds, RoundSent } from './round-sent.tsx'
import { RoundTable } from './round-table.tsx'
import { readRound } from './round-view.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { inquiry, region }) =>
  [text.distribution.round.meta(inquiry.company), inquiry.title, region.name].join(' – '),
)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async at => {
    const [inquiry, round] = [idIn(args.params.inquiry), idIn(args.params.round)]
    const found = inquiry === null || round === null ? null : await readRound(at, inquiry, round)
    if (!found) throw notFound()
    return { ...found, done: new URL(args.request.url).searchParams.get('done') }
  })

const doneOf = { remind: 'reminded', extend: 'extended', close: 'closed' } as const

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const [inquiry, round] = [idIn(args.params.inquiry), idIn(args.params.round)]
  const act = (['extend', 'close'] as const).find(known => known === first('do')) ?? 'remind'
  const { region, outcome } = await actInOffice(args, fields, async (by, region) => {
    if (inquiry === null || round === null) return { refused: 'not-found' as const }
    const at = { region, inquiry, round }
    if (act === 'close') return closeRound(by, at)
    if (act === 'extend') return extendRound(by, at, first('version'), fields)
    return remindUnits(by, at, Number(first('reminder')))
  })
  if ('problems' in outcome) return answer({ act, typed: fields, problems: outcome.problems })
  const path = pathsOf(args.request).round(region.slug, inquiry ?? '', round ?? '')
  return seeOther(`${path}?done=${doneOf[act]}`)
}

export default function Round() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { region, demo, role, inquiry, stage, bridge, round, counts, done } = loaded
  const answered = useActionData<Answered>()
  const { distribution: words, stage: stages } = useText()
  const paths = pathsIn(useLanguage())
  const { by } = counts
  const isOpen = round.closedAt === null
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb
        links={[
          { href: paths.office(region.slug), label: words.crumb },
          { href: paths.case(region.slug, inquiry.id), label: inquiry.title },
        ]}
      />
      <PageHead
        title={words.round.heading({
          asked: counts.asked,
          answered: counts.answered,
          interested: by.interested,
          conditional: by['interested-if'],
          open: isOpen,
        })}
        kicker={
          <>
            <strong>{inquiry.reference}</strong> · {inquiry.company} ·{' '}
            {words.round.sentOn(new Date(round.sentAt), counts.asked)}
          </>
        }
        above={
          <Problems
            problems={answered?.problems ?? []}
            before={words.round.before}
            labels={{ replyOn: words.round.replyOn }}
          />
        }
      />
      {!answered && <Done {...loaded} done={done} />}
      <Bridge
        say={`${stages.officeSentence(stage)} ${closes(round, words.round)}`}
        steps={bridge.map(({ state, fact }) => ({ state, when: fact ? stages.officeSpan(fact) : undefined }))}
      />
      {/* a round that closed meanwhile has no form any more to show it in */}
      {!isOpen && <KeptText typed={answered?.typed} />}
      <Section>
        <Strip
          segments={[
            { kind: 'yes', count: by.interested, text: words.round.segments.yes(by.interested) },
            { kind: 'if', count: by['interested-if'], text: words.round.segments.if(by['interested-if']) },
            {
              kind: 'no',
              count: by['not-now'] + by.no,
              text: words.round.segments.no(by['not-now'] + by.no),
            },
            {
              kind: 'silent',
              count: counts.asked - counts.answered,
              text: words.round.segments.silent(counts.asked - counts.answered),
            },
          ]}
        />
        <RoundTable region={region.slug} invited={loaded.invited} />
      </Section>
      <RoundActs {...loaded} region={region.slug} answered={answered} mayWork={role !== 'reader'} />
      <RoundLetters {...loaded} region={region.slug} />
      <RoundSent {...loaded} office={region.officeName} />
      <OtherRounds {...loaded} region={region.slug} />
    </OfficeFrame>
  )
}

function Done({ done, counts, letters }: Pick<Loaded, 'done' | 'counts' | 'letters'>) {
  const { round: words } = useText().distribution
  if (done === null || !Object.hasOwn(words.done, done)) return null
  return (
    <Notice kind="good" live title={words.done[done]}>
      {done === 'sent' && <p>{words.doneSent({ units: counts.asked, people: letters.all })}</p>}
    </Notice>
  )
}

type Words = ReturnType<typeof useText>['distribution']['round']
const closes = ({ closedAt, closeReason, replyOn }: Loaded['round'], words: Words) =>
  closedAt === null ? words.closes(replyOn) : words.closed[closeReason ?? 'deadline'](new Date(closedAt))
