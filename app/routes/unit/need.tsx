import { countAnswersToOwnNeeds, findNeed } from '@testbro/db/read/needs'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { UnitFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { actOnNeed, doneOf, keptNeed } from '../../kept-need.server.ts'
import { NeedKeeping } from '../../need-keeping.tsx'
import { needIn } from '../../need-words.ts'
import { answer } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { actInUnit, readUnit } from '../../unit.server.ts'
import { languageIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((_, { title, unit }) => `${title} – ${unit.name}`)

export const loader = (args: LoaderArgs) =>
  readUnit(args, async ({ db }) => {
    const id = idIn(args.params.need)
    const found = id === null ? undefined : await findNeed(db, id)
    if (!found) throw notFound()
    const counts = await countAnswersToOwnNeeds(db)
    return {
      need: keptNeed(found),
      title: needIn(languageIn(args.request), found).title,
      answers: Number(counts.find(({ need }) => need === found.id)?.answers ?? 0),
      done: new URL(args.request.url).searchParams.get('done'),
    }
  })

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const need = idIn(args.params.need)
  const act = first('do')
  const { region, unit, outcome } = await actInUnit(args, fields, (by, at) =>
    actOnNeed(by, { region: at.region.id, need, fields }),
  )
  if ('problems' in outcome) return answer({ act, typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).unitNeed(region.slug, unit, need ?? '')}?done=${doneOf(act)}`)
}

export default function UnitNeed() {
  const { region, unit, demo, need, answers, done } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const words = useText().needs.keep
  const paths = pathsIn(useLanguage())
  return (
    <UnitFrame region={region} unit={unit} demo={demo}>
      <Crumb links={[{ href: paths.unitHome(region.slug, unit.id), label: unit.name }]} />
      <NeedKeeping region={region.slug} need={need} mayWork done={done} answered={answered}>
        <Section title={words.answers}>
          <p>{words.counted(answers)}</p>
        </Section>
      </NeedKeeping>
    </UnitFrame>
  )
}
