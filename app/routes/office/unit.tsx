import { findUnit } from '@testbro/db/read/units'
import { dayOf } from '@testbro/rules/clock'
import { contactState, isAway } from '@testbro/rules/unit-contacts'
import { changeUnit } from '@testbro/use-cases/network/change-unit'
import { endContact } from '@testbro/use-cases/network/end-contact'
import { endUnit } from '@testbro/use-cases/network/end-unit'
import { keepContact } from '@testbro/use-cases/network/keep-contact'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { KeptText } from '../../kept-text.tsx'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { UnitPage } from './unit-page.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((_, { unit, region }) => `${unit.name} – ${region.name}`)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, now }) => {
    const search = new URL(args.request.url).searchParams
    const id = idIn(args.params.unit)
    const found = id === null ? undefined : await findUnit(db, id)
    if (!found) throw notFound()
    const { members, endedAt, ...unit } = found
    const today = dayOf(now)
    const state = contactState(members, today)
    return {
      unit: { ...unit, endedAt: endedAt?.toISOString() ?? null },
      warning: state === 'ok' ? null : state.warning,
      members: members.map(({ unitId: _, endedAt: __, ...member }) => ({
        ...member,
        away: isAway(member, today),
      })),
      /** The contact at hand. */
      contact: search.get('contact'),
      ending: search.has('end'),
      done: search.get('done'),
    }
  })

const acts = ['save', 'add-contact', 'save-contact', 'end-contact', 'end'] as const
const doneOf = {
  save: 'saved',
  'add-contact': 'contact-added',
  'save-contact': 'contact-saved',
  'end-contact': 'contact-ended',
  end: 'ended',
} as const

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const unit = idIn(args.params.unit)
  const contact = idIn(first('contact'))
  const act = acts.find(known => known === first('do')) ?? 'save'
  const { region, outcome } = await actInOffice(args, fields, async (by, { id }) => {
    if (unit === null) return { refused: 'not-found' as const }
    if (act === 'save') return changeUnit(by, unit, fields)
    if (act === 'end') return endUnit(by, unit)
    if (act === 'add-contact') return keepContact(by, { region: id, unit, contact: null }, fields)
    if (contact === null) return { refused: 'not-found' as const }
    if (act === 'end-contact') return endContact(by, unit, contact)
    return keepContact(by, { region: id, unit, contact }, fields)
  })
  if ('problems' in outcome) return answer({ act, typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).unit(region.slug, unit ?? '')}?done=${doneOf[act]}`)
}

export default function Unit() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { unit: words } = useText().office
  const paths = pathsIn(useLanguage())
  return (
    <OfficeFrame region={loaded.region} demo={loaded.demo}>
      <Crumb links={[{ href: paths.units(loaded.region.slug), label: words.crumb }]} />
      {/* a unit that ended meanwhile has no form any more to show it in */}
      {loaded.unit.endedAt && <KeptText typed={answered?.typed} />}
      <UnitPage {...loaded} region={loaded.region.slug} answered={answered} />
    </OfficeFrame>
  )
}
