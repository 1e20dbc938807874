import { listHostable } from '@testbro/db/read/entries'
import { listQuestions } from '@testbro/db/read/environment-questions'
import { listMembers } from '@testbro/db/read/members'
import { publishEntry } from '@testbro/use-cases/catalogue/publish-entry'
import { reviewEntry } from '@testbro/use-cases/catalogue/review-entry'
import { setHosts } from '@testbro/use-cases/catalogue/set-hosts'
import type { Answered } from '../../answered.ts'
import { actOnEnvironment, numberIn, sharedActs, withMoreRows } from '../../entry-act.server.ts'
import { EntryEdit } from '../../entry-edit.tsx'
import { readEnvironment } from '../../entry-view.server.ts'
import { readForm, type SentForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { EnvironmentPage } from './environment-page.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export type LoadedEnvironment = Loaded
export const meta = titled<Loaded>((_, { entry, region }) => `${entry.name} – ${region.name}`)

const mostQuestions = 100

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, now, region }) => {
    const people = new Map((await listMembers(db)).map(({ id, name, email }) => [id, name ?? email]))
    const environment = await readEnvironment({
      db,
      now,
      id: args.params.environment,
      search: new URL(args.request.url).searchParams,
      verifyAfter: region.verifyAfter,
      people,
    })
    return {
      ...environment,
      units: await listHostable(db),
      questions: await listQuestions(db, environment.environment.id, mostQuestions),
    }
  })

const acts = [...sharedActs, 'accept', 'decline', 'publish', 'withdraw', 'hosts'] as const

type ByOffice = Parameters<Parameters<typeof actInOffice>[2]>[0]

const actOn = async (
  { context }: Pick<ActionArgs, 'context'>,
  by: ByOffice,
  id: string,
  act: (typeof acts)[number],
  form: SentForm,
) => {
  const { fields, first } = form
  if (act === 'accept' || act === 'decline') {
    const outcome = await reviewEntry(by, id, numberIn(first('version')), act === 'accept', fields)
    return 'reviewed' in outcome ? { done: outcome.reviewed } : outcome
  }
  if (act === 'publish' || act === 'withdraw') {
    const outcome = await publishEntry(by, id, act === 'publish')
    return 'published' in outcome ? { done: outcome.published ? 'published' : 'withdrawn' } : outcome
  }
  if (act !== 'hosts') return actOnEnvironment(context, by, id, act, form)
  const outcome = await setHosts(by, id, fields)
  return 'set' in outcome ? { done: 'hosts' } : outcome
}

export const action = async (args: ActionArgs) => {
  const form = await readForm(args)
  const id = idIn(args.params.environment)
  const act = acts.find(known => known === form.first('do')) ?? 'save'
  const more = withMoreRows(form, form.first('do') === 'more-slots' ? 'slots' : 'save')
  const { region, outcome } = await actInOffice(args, form.fields, async by => {
    if (id === null) return { refused: 'not-found' as const }
    return more === null ? actOn(args, by, id, act, form) : { more }
  })
  if ('more' in outcome) return outcome.more
  if ('problems' in outcome) return answer({ act, typed: form.fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).officeEnvironment(region.slug, id ?? '')}?done=${outcome.done}`)
}

export default function OfficeEnvironment() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { region, demo, role, environment, entry, editing } = loaded
  const { page } = useText().entries
  const paths = pathsIn(useLanguage())
  const here = paths.officeEnvironment(region.slug, environment.id)
  const isEditing = role !== 'reader' && (answered ? answered.act === 'save' : editing)
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb
        links={[
          { href: paths.officeEnvironments(region.slug), label: page.crumb },
          ...(isEditing ? [{ href: here, label: entry.name }] : []),
        ]}
      />
      {isEditing ? (
        <EntryEdit shown={loaded} answered={answered} keeper="office" back={here} />
      ) : (
        <EnvironmentPage loaded={loaded} answered={answered} />
      )}
    </OfficeFrame>
  )
}
