import { RegionFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { titled } from '../../title.ts'
import { useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { openRegion } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => text.region.accessibility.title(region.name))

export const loader = async ({ params, context }: LoaderArgs) => ({
  demo: context.config.demo,
  region: await openRegion(params.region),
})

/** The day the statement was written; a statement older than a year is to be made again (DOS-lagen 2018:1937, MDFFS 2019:2). */
const madeOn = '2026-11-22'

export default function Accessibility() {
  const { region, demo } = useLoaderData<typeof loader>()
  const { region: words, dates } = useText()
  const { accessibility } = words
  return (
    <RegionFrame region={region} demo={demo}>
      <PageHead title={accessibility.title(region.name)} lead={accessibility.lead(region.name)} small />
      <Section title={accessibility.howHeading}>
        <p>{accessibility.how}</p>
      </Section>
      <Section title={accessibility.doHeading}>
        <p>{accessibility.do(region.contactEmail)}</p>
      </Section>
      <Section title={accessibility.superviseHeading}>
        <p>{accessibility.supervise}</p>
      </Section>
      <Section title={accessibility.techHeading}>
        <p>{accessibility.tech}</p>
      </Section>
      <Section title={accessibility.knownHeading}>
        <p>{accessibility.known}</p>
      </Section>
      <Section title={accessibility.testHeading}>
        <p>{accessibility.test}</p>
        <p>{accessibility.updated(dates.longDay(madeOn))}</p>
      </Section>
    </RegionFrame>
  )
}
