import { addUnit } from '@testbro/use-cases/network/add-unit'
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
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { UnitFields, useUnitLabels, useUnitSentence } from './unit-fields.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.office.unit.newHeading} – ${region.name}`)

export const loader = (args: LoaderArgs) => readOffice(args, async () => ({ id: newId() }))

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const id = idIn(first('id')) ?? newId()
  const { region, outcome } = await actInOffice(args, fields, (by, { id: region }) =>
    addUnit(by, region, id, fields),
  )
  if ('problems' in outcome) return answer({ act: 'add', typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).unit(region.slug, outcome.added)}?done=added`)
}

export default function NewUnit() {
  const { region, demo, role, id } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { office } = useText()
  const { unit: words } = office
  const paths = pathsIn(useLanguage())
  const labels = useUnitLabels()
  const say = useUnitSentence()
  const typed = answered?.typed ?? {}
  const problems = answered?.problems ?? []
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.units(region.slug), label: words.crumb }]} />
      <PageHead
        title={words.newHeading}
        lead={role === 'reader' ? office.refused.reader : words.newLead}
        above={<Problems problems={problems} before={office.beforeSave} labels={labels} say={say} />}
      />
      {role !== 'reader' && (
        <form method="post" noValidate>
          <input type="hidden" name="id" value={typed.id?.[0] ?? id} />
          <UnitFields typed={typed} problems={problems} />
          <ButtonRow>
            <Button>{words.add}</Button>
            <a href={paths.units(region.slug)}>{words.cancel}</a>
          </ButtonRow>
        </form>
      )}
    </OfficeFrame>
  )
}
