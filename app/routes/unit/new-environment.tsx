import { addEntry } from '@testbro/use-cases/catalogue/add-entry'
import type { Answered } from '../../answered.ts'
import { withMoreRows } from '../../entry-act.server.ts'
import { EntryForm } from '../../entry-edit.tsx'
import { EntryFaults } from '../../entry-form.tsx'
import { readForm } from '../../form.server.ts'
import { UnitFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { answer } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { actInUnit, readUnit } from '../../unit.server.ts'
import { pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { unit }) => `${text.entries.add.heading} – ${unit.name}`)

export const loader = (args: LoaderArgs) => readUnit(args, async () => ({ id: newId() }))

export const action = async (args: ActionArgs) => {
  const form = await readForm(args)
  const more = withMoreRows(form, 'save')
  const id = idIn(form.first('id')) ?? newId()
  const { region, outcome } = await actInUnit(args, form.fields, async by =>
    more === null ? addEntry(by, id, form.fields) : { more },
  )
  if ('more' in outcome) return outcome.more
  if ('problems' in outcome) return answer({ act: 'save', typed: form.fields, problems: outcome.problems })
  const paths = pathsOf(args.request)
  return seeOther(
    `${paths.unitEnvironment(region.slug, args.params.unit ?? '', outcome.added)}?done=proposed`,
  )
}

export default function NewEnvironment() {
  const { region, demo, unit, id } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { add } = useText().entries
  const back = pathsIn(useLanguage()).unitHome(region.slug, unit.id)
  const { typed = {}, problems = [] } = answered ?? {}
  return (
    <UnitFrame region={region} unit={unit} demo={demo}>
      <Crumb links={[{ href: back, label: unit.name }]} />
      <PageHead
        title={add.heading}
        lead={add.unitLead}
        above={<EntryFaults typed={typed} problems={problems} />}
      />
      <EntryForm
        typed={typed}
        problems={problems}
        hidden={<input type="hidden" name="id" value={typed.id?.[0] ?? id} />}
        submit={add.unitSubmit}
        cancel={{ href: back, label: add.cancel }}
      />
    </UnitFrame>
  )
}
