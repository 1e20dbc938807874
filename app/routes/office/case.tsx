import type { Problem } from '@testbro/rules/problem'
import { assignInquiry } from '@testbro/use-cases/2-evaluation/assign-inquiry'
import { addNote } from '@testbro/use-cases/office/add-note'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Bridge } from '../../ui/bridge.tsx'
import { Column, Columns } from '../../ui/columns.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { CaseAnswers } from './case-answers.tsx'
import { CaseContacts } from './case-contacts.tsx'
import { CaseDone } from './case-done.tsx'
import { CaseDuplicates } from './case-duplicates.tsx'
import { CaseEvents } from './case-events.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseHandler } from './case-handler.tsx'
import { CaseLetters } from './case-letters.tsx'
import { CaseNeeds } from './case-needs.tsx'
import { CaseNotes } from './case-notes.tsx'
import { readCase } from './case-view.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((_, { inquiry, region }) => `${inquiry.title} – ${region.name}`)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async at => {
    const inquiry = idIn(args.params.inquiry)
    const found = inquiry === null ? null : await readCase(at, inquiry)
    if (!found) throw notFound()
    return { ...found, done: new URL(args.request.url).searchParams.get('done'), noteId: newId() }
  })

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const inquiry = idIn(args.params.inquiry)
  const act = first('do')
  if (act === 'claim' || act === 'hand-over') {
    const colleague = act === 'claim' ? null : idIn(first('colleague'))
    if (act === 'hand-over' && colleague === null)
      return answer({ act, typed: fields, problems: [chooseOne] })
    const { region, outcome } = await actInOffice(args, fields, async by =>
      inquiry === null ? { refused: 'not-found' as const } : assignInquiry(by, inquiry, colleague),
    )
    if ('refused' in outcome && outcome.refused === 'not-a-colleague')
      return answer({ act, typed: fields, problems: [{ ...chooseOne, code: 'not-an-option' }] })
    const done = 'refused' in outcome ? 'not-assigned' : act === 'claim' ? 'claimed' : 'handed-over'
    return seeOther(`${pathsOf(args.request).case(region.slug, inquiry ?? '')}?done=${done}`)
  }
  const id = idIn(first('id')) ?? newId()
  const { region, outcome } = await actInOffice(args, fields, async by =>
    inquiry === null ? { refused: 'not-found' as const } : addNote(by, inquiry, id, fields),
  )
  if ('problems' in outcome) return answer({ act: 'note', typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).case(region.slug, inquiry ?? '')}?done=note#notes`)
}

const chooseOne: Problem = { field: 'colleague', code: 'required' }

export default function Case() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { region, demo, role, inquiry, stage, bridge, next, today, done } = loaded
  const answered = useActionData<Answered>()
  const { office, stage: stages } = useText()
  const paths = pathsIn(useLanguage())
  const problems = answered?.problems ?? []
  const isNote = answered?.act === 'note'
  const company = inquiry.companyName ?? inquiry.contactName ?? office.queue.noCompany
  const due = next && office.case.due({ ...next, today: next.dueOn === today })
  const late = next?.late ? office.case.lateBy(next.lateBy) : null
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.office(region.slug), label: office.case.crumb }]} />
      <PageHead
        title={inquiry.title}
        kicker={
          <>
            <strong>{inquiry.reference}</strong> · {company}
          </>
        }
        above={
          <Problems
            problems={problems}
            before={isNote ? office.case.beforeNote : office.case.handler.before}
            labels={{ note: office.case.note, colleague: office.case.handler.colleague }}
          />
        }
      />
      <CaseDone done={done} inquiry={inquiry} />
      <Bridge
        say={[stages.officeSentence(stage), due, late].filter(Boolean).join(' ')}
        steps={bridge.map(({ state, fact }) => ({ state, when: fact ? stages.officeSpan(fact) : undefined }))}
      />
      <CaseHandler
        {...loaded}
        region={region.slug}
        mayWork={role !== 'reader'}
        typed={isNote ? {} : (answered?.typed ?? {})}
        problems={isNote ? [] : problems}
      />
      {inquiry.withdrawnWhy && <p>{office.case.why(inquiry.withdrawnWhy)}</p>}
      <CaseDuplicates region={region.slug} duplicates={loaded.duplicates} />
      <CaseContacts {...loaded} region={region.slug} />
      <CaseNeeds {...loaded} region={region.slug} />
      <CaseAnswers {...loaded} region={region.slug} />
      <Columns>
        <Column title={office.case.facts}>
          <CaseFacts inquiry={inquiry} events={loaded.events} />
        </Column>
        <Column title={office.case.notes}>
          <CaseNotes
            notes={loaded.notes}
            id={(isNote && answered?.typed.id?.[0]) || loaded.noteId}
            typed={isNote ? (answered?.typed ?? {}) : {}}
            problems={isNote ? problems : []}
            mayWrite={role !== 'reader'}
          />
        </Column>
      </Columns>
      <CaseEvents {...loaded} />
      <CaseLetters letters={loaded.letters} />
    </OfficeFrame>
  )
}
