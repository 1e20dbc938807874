import { keepNeed } from '@testbro/use-cases/catalogue/keep-need'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { UnitFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { doneOf } from '../../kept-need.server.ts'
import { NeedForm, useNeedLabels } from '../../need-form.tsx'
import { answer } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { actInUnit, readUnit } from '../../unit.server.ts'
import { pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { unit }) => `${text.needs.keep.newHeading} – ${unit.name}`)

export const loader = (args: LoaderArgs) => readUnit(args, async () => ({ id: newId() }))

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const id = idIn(first('id')) ?? newId()
  const act = first('do')
  const { region, unit, outcome } = await actInUnit(args, fields, (by, at) =>
    keepNeed(by, { region: at.region.id, id, unit: at.unit, isNew: true }, fields, act === 'publish'),
  )
  if ('problems' in outcome) return answer({ act, typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).unitNeed(region.slug, unit, id)}?done=${doneOf(act)}`)
}

export default function NewUnitNeed() {
  const { region, unit, demo, id } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const words = useText().needs.keep
  const paths = pathsIn(useLanguage())
  return (
    <UnitFrame region={region} unit={unit} demo={demo}>
      <Crumb links={[{ href: paths.unitHome(region.slug, unit.id), label: unit.name }]} />
      <PageHead
        title={words.newHeading}
        lead={words.newLead}
        above={
          <Problems problems={answered?.problems ?? []} before={words.before} labels={useNeedLabels()} />
        }
      />
      <NeedForm
        id={answered?.typed.id?.[0] ?? id}
        typed={answered?.typed ?? {}}
        problems={answered?.problems ?? []}
      />
    </UnitFrame>
  )
}
