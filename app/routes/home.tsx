import { listRegions } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { ServiceFrame } from '../frames.tsx'
import type { LoaderArgs } from '../framework.server.ts'
import { useLoaderData } from '../framework.ts'
import { pathsIn } from '../paths.ts'
import { titled } from '../title.ts'
import { ButtonLink, ButtonRow } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Hero } from '../ui/hero.tsx'
import { useLanguage, useText } from '../ui/language.tsx'
import { Rows } from '../ui/rows.tsx'
import { Section } from '../ui/section.tsx'

export const meta = titled(({ region }) => region.home.title)

export const loader = async ({ context }: LoaderArgs) => {
  const regions = await reading({ as: 'visitor' }, ({ db }) => listRegions(db))
  return {
    demo: context.config.demo,
    regions: regions.map(({ slug, name, officeName }) => ({ slug, name, officeName })),
  }
}

export default function Home() {
  const { regions, demo } = useLoaderData<typeof loader>()
  const { region } = useText()
  const paths = pathsIn(useLanguage())
  return (
    <ServiceFrame demo={demo}>
      <Hero title={region.home.title} lead={region.home.lead}>
        <ButtonRow>
          <ButtonLink kind="second" href={paths.environments()}>
            {region.home.environments}
          </ButtonLink>
        </ButtonRow>
      </Hero>
      <Section title={region.home.heading}>
        {regions.length === 0 ? (
          <Empty title={region.home.none} level={3}>
            <p>{region.home.noneLead}</p>
          </Empty>
        ) : (
          <Rows
            items={regions.map(({ slug, name, officeName }) => ({
              title: name,
              href: paths.region(slug),
              meta: [officeName],
            }))}
          />
        )}
      </Section>
    </ServiceFrame>
  )
}
