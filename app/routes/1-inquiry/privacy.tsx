import { findRegion, findRegionText } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { RegionFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { titled } from '../../title.ts'
import { useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { languageIn, notFound } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.region.privacy.title} – ${region.name}`)

export const loader = async ({ params, request, context }: LoaderArgs) =>
  reading({ as: 'visitor' }, async ({ db }) => {
    const region = await findRegion(db, params.region ?? '')
    if (!region) throw notFound()
    const words = await findRegionText(db, region.id, languageIn(request))
    return { demo: context.config.demo, region, own: words?.privacy ?? '' }
  })

export default function Privacy() {
  const { region, own, demo } = useLoaderData<typeof loader>()
  const { privacy } = useText().region
  return (
    <RegionFrame region={region} demo={demo}>
      <PageHead title={privacy.title} lead={privacy.lead(region.name)} small />
      <Section title={privacy.recordHeading} id="public-record">
        <Lines lines={privacy.record} />
      </Section>
      <Section title={privacy.personalHeading} id="personal-data">
        <Lines lines={privacy.personal(region.name)} />
      </Section>
      <Section title={privacy.timesHeading}>
        <Lines lines={privacy.times} />
      </Section>
      {own && (
        <Section title={privacy.regionHeading(region.name)}>
          <Lines lines={own.split(/\n+/)} />
        </Section>
      )}
      <Section title={privacy.contactHeading}>
        <p>{privacy.contact(region.contactEmail)}</p>
      </Section>
    </RegionFrame>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map(line => <p key={line}>{line}</p>)
}
