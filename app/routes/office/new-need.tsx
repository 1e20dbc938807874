import { listUnits } from '@testbro/db/read/units'
import { keepNeed } from '@testbro/use-cases/catalogue/keep-need'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { doneOf } from '../../kept-need.server.ts'
import { NeedForm, useNeedLabels } from '../../need-form.tsx'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.needs.keep.newHeading} – ${region.name}`)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db }) => ({
    id: newId(),
    units: (await listUnits(db, { ended: false, words: [], most: 2_000 })).map(({ id, name }) => ({
      id,
      name,
    })),
  }))

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const id = idIn(first('id')) ?? newId()
  const act = first('do')
  const { region, outcome } = await actInOffice(args, fields, (by, { id: region }) =>
    keepNeed(by, { region, id, unit: idIn(first('unit')), isNew: true }, fields, act === 'publish'),
  )
  if ('problems' in outcome) return answer({ act, typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).officeNeed(region.slug, id)}?done=${doneOf(act)}`)
}

export default function NewNeed() {
  const { region, demo, id, units } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const words = useText().needs.keep
  const paths = pathsIn(useLanguage())
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.officeNeeds(region.slug), label: words.crumb }]} />
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
        units={units}
      />
    </OfficeFrame>
  )
}
