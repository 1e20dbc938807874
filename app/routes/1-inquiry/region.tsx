import { listPublicEnvironments } from '@testbro/db/read/environments'
import { listFigures } from '@testbro/db/read/figures'
import { listPublicNeeds } from '@testbro/db/read/needs'
import { findRegion, findRegionText } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { EnvironmentRows } from '../../environment-rows.tsx'
import { shownNeed } from '../../fits.server.ts'
import { RegionFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { headed, inShort } from '../../head.ts'
import { NeedRows } from '../../need-rows.tsx'
import { pathsIn } from '../../paths.ts'
import { BridgePicture } from '../../ui/bridge-picture.tsx'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Column, Columns } from '../../ui/columns.tsx'
import { Hero } from '../../ui/hero.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { languageIn, notFound } from '../../visit.server.ts'
import { RegionFigures } from './region-figures.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>

export const meta = headed<Loaded>((_, { words, region }, { url }) => ({
  title: `${words.heading} – ${region.name}`,
  description: inShort(words.lead),
  data: { '@type': 'GovernmentOrganization', '@id': url, url, name: region.name, description: words.lead },
}))

export const loader = async ({ params, request, context }: LoaderArgs) => {
  const language = languageIn(request)
  return reading({ as: 'visitor' }, async ({ db }) => {
    const region = await findRegion(db, params.region ?? '')
    if (!region) throw notFound()
    const [words, environments, figures, needs] = await Promise.all([
      findRegionText(db, region.id, language),
      listPublicEnvironments(db, region.id, 6),
      listFigures(db, region.id),
      listPublicNeeds(db, { region: region.id, words: [], sector: null }, 3),
    ])
    if (!words) throw notFound()
    return { demo: context.config.demo, region, words, figures, environments, needs: needs.map(shownNeed) }
  })
}

export default function RegionStart() {
  const { region, words, environments, figures, needs, demo } = useLoaderData<typeof loader>()
  const { region: own, needs: seeking } = useText()
  const { start } = own
  const paths = pathsIn(useLanguage())
  const promises: Record<number, number> = { 1: region.decisionIn, 3: region.unitAnswersIn }
  return (
    <RegionFrame region={region} demo={demo}>
      <Hero title={words.heading} lead={words.lead} before={start.before}>
        <ButtonRow>
          <ButtonLink href={paths.inquiry(region.slug)}>{start.inquire}</ButtonLink>
          <ButtonLink kind="quiet" href="#environments">
            {start.look}
          </ButtonLink>
        </ButtonRow>
      </Hero>
      <BridgePicture
        steps={start.steps.map(({ text, when }, index) => ({
          text,
          when: typeof when === 'string' ? when : when(promises[index] ?? 0),
        }))}
      />
      <RegionFigures region={region} figures={figures} />
      <Columns>
        <Column title={start.fits}>
          <ul>
            {start.fit.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Column>
        <Column title={start.tests}>
          <p>{words.tests}</p>
        </Column>
      </Columns>
      <Section title={start.environments} id="environments">
        {environments.length === 0 ? (
          <p>{start.noEnvironments}</p>
        ) : (
          <>
            <EnvironmentRows environments={environments} />
            <p>
              <a href={paths.environments(region.slug)}>{start.everyEnvironment}</a>
            </p>
          </>
        )}
      </Section>
      {needs.length > 0 && (
        <Section title={seeking.fromRegion.title} id="needs">
          <NeedRows needs={needs} />
          <p>
            <a href={paths.needs(region.slug)}>{seeking.fromRegion.all}</a>
          </p>
        </Section>
      )}
    </RegionFrame>
  )
}
