import { listTexts } from '@testbro/db/read/settings'
import { addWorkingDays, dayOf } from '@testbro/rules/clock'
import { setClocks } from '@testbro/use-cases/office/set-clocks'
import { setLook } from '@testbro/use-cases/office/set-look'
import { setTexts } from '@testbro/use-cases/office/set-texts'
import { setVerifyAfter } from '@testbro/use-cases/office/set-verify-after'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { titled } from '../../title.ts'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { SettingsPage } from './settings-page.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.office.settings.title} – ${region.name}`)

const languages = ['sv', 'en'] as const

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, now, region }) => {
    const texts = await listTexts(db, region.id)
    const today = dayOf(now)
    return {
      texts: languages.map(language => {
        const found = texts.find(text => text.language === language)
        return {
          language,
          version: found?.version ?? '',
          words: {
            heading: found?.heading ?? '',
            lead: found?.lead ?? '',
            tests: found?.tests ?? '',
            privacy: found?.privacy ?? '',
          },
        }
      }),
      gives: {
        evaluationBeginsIn: addWorkingDays(today, region.evaluationBeginsIn),
        decisionIn: addWorkingDays(today, region.decisionIn),
      },
      done: new URL(args.request.url).searchParams.get('done'),
    }
  })

const acts = ['texts-sv', 'texts-en', 'clocks', 'verify', 'look'] as const

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const act = acts.find(known => known === first('do')) ?? 'look'
  const { region, outcome } = await actInOffice(args, fields, (by, { id }) => {
    if (act === 'look') return setLook(by, id, fields)
    if (act === 'clocks') return setClocks(by, id, fields)
    if (act === 'verify') return setVerifyAfter(by, id, fields)
    return setTexts(by, id, act === 'texts-sv' ? 'sv' : 'en', first('version'), fields)
  })
  if ('refused' in outcome) return answer({ act, typed: fields, problems: [], refused: outcome.refused })
  if ('problems' in outcome) return answer({ act, typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).settings(region.slug)}?done=${act}`)
}

export default function Settings() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  return (
    <OfficeFrame region={loaded.region} demo={loaded.demo}>
      <SettingsPage {...loaded} answered={answered} />
    </OfficeFrame>
  )
}
