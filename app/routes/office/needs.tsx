import { countAnswersToNeeds, listNeeds } from '@testbro/db/read/needs'
import { needState } from '@testbro/rules/need'
import { OfficeFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { NeedTable } from '../../need-table.tsx'
import { readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.needs.keep.list} – ${region.name}`)

const mostShown = 500

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db }) => {
    const counts = new Map((await countAnswersToNeeds(db)).map(({ need, answers }) => [need, answers]))
    const needs = await listNeeds(db, mostShown)
    return {
      needs: needs.map(need => ({
        id: need.id,
        host: need.host,
        titleSv: need.titleSv,
        titleEn: need.titleEn,
        closesOn: need.closesOn,
        state: needState(need),
        answers: counts.get(need.id) ?? 0,
      })),
    }
  })

export default function OfficeNeeds() {
  const { region, demo, role, needs } = useLoaderData<typeof loader>() as Loaded
  const words = useText().needs.keep
  const paths = pathsIn(useLanguage())
  return (
    <OfficeFrame region={region} demo={demo}>
      <PageHead title={words.list} lead={words.listLead}>
        {role !== 'reader' && (
          <ButtonRow>
            <ButtonLink kind="second" href={paths.newOfficeNeed(region.slug)}>
              {words.add}
            </ButtonLink>
          </ButtonRow>
        )}
      </PageHead>
      {needs.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <NeedTable needs={needs} hrefOf={id => paths.officeNeed(region.slug, id)} withUnit />
      )}
    </OfficeFrame>
  )
}
