import { listComparedEnvironments } from '@testbro/db/read/environments'
import { reading } from '@testbro/db/transaction'
import { entryOf } from '@testbro/rules/entry'
import { sectorOf } from '@testbro/rules/sector'
import { type ComparedDoubt, comparable, mostCompared, partsOf, readCompared } from '../../compared.ts'
import { ServiceFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { headed } from '../../head.ts'
import { pathsIn } from '../../paths.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ComparisonTable } from './comparison-table.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = headed<Loaded>((text, { compared }) => ({
  title: text.compare.heading(compared.length),
  hidden: true,
}))

export const loader = ({ request, context }: LoaderArgs) =>
  reading({ as: 'visitor' }, async ({ db }) => {
    const asked = readCompared(new URL(request.url).searchParams)
    const found = await listComparedEnvironments(
      db,
      asked.compared.flatMap(one => partsOf(one) ?? []),
    )
    const doubts = new Set<ComparedDoubt>(asked.doubts)
    if (found.length < asked.compared.length) doubts.add('unknown')
    return {
      demo: context.config.demo,
      compared: found.map(environment => ({
        ...environment,
        entry: entryOf({ ...environment, sector: sectorOf(environment.sector), visibility: 'public' }),
      })),
      doubts: [...doubts],
    }
  })
export type Compared = Loaded['compared'][number]

export default function Compare() {
  const { demo, compared, doubts } = useLoaderData<typeof loader>()
  const { compare: words } = useText()
  const paths = pathsIn(useLanguage())
  const chosen = compared.map(comparable)
  const add = new URLSearchParams(chosen.map(one => ['with', one]))
  return (
    <ServiceFrame demo={demo}>
      <Crumb links={[{ href: paths.environments(), label: words.back }]} />
      <PageHead
        title={words.heading(compared.length)}
        lead={
          compared.length === 0 ? words.lead.none : compared.length === 1 ? words.lead.one : words.lead.more
        }
      >
        {compared.length < mostCompared && (
          <ButtonRow>
            <ButtonLink kind="second" href={`${paths.environments()}${add.size > 0 ? `?${add}` : ''}`}>
              {words.add}
            </ButtonLink>
          </ButtonRow>
        )}
        {doubts.length > 0 && (
          <div className="space-4">
            <Notice kind="wait" title={words.doubt.title}>
              {doubts.map(doubt => (
                <p key={doubt}>{words.doubt[doubt]}</p>
              ))}
            </Notice>
          </div>
        )}
      </PageHead>
      {compared.length > 0 && <ComparisonTable compared={compared} />}
    </ServiceFrame>
  )
}
