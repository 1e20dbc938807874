import { isUuid } from '@testbro/db/by'
import { findPublicEnvironment, listRelatedEnvironments } from '@testbro/db/read/environments'
import { listFigures } from '@testbro/db/read/figures'
import { findRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { dayOf } from '@testbro/rules/clock'
import { entryOf } from '@testbro/rules/entry'
import { sectorOf } from '@testbro/rules/sector'
import { comparable } from '../../compared.ts'
import { aboutIn } from '../../environment-about.ts'
import { EnvironmentRows } from '../../environment-rows.tsx'
import { statusOf } from '../../environment-status.ts'
import { needsForEnvironment } from '../../fits.server.ts'
import { RegionFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { headed } from '../../head.ts'
import { NeedRows } from '../../need-rows.tsx'
import { pathsIn } from '../../paths.ts'
import { mostLetters, searchWords } from '../../search-words.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Column, Columns } from '../../ui/columns.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { Status } from '../../ui/status.tsx'
import { notFound } from '../../visit.server.ts'
import { Age } from './age.tsx'
import { environmentHead } from './environment-head.ts'
import { InShort } from './in-short.tsx'
import { Pictures } from './pictures.tsx'
import { Results } from './results.tsx'
import { Room } from './room.tsx'
import { SaidParts } from './said-parts.tsx'
import { Services } from './services.tsx'
import { StateNow } from './state-now.tsx'

export type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = headed<Loaded>(environmentHead)

const mostRelated = 4

export const loader = ({ params, request, context }: LoaderArgs) =>
  reading({ as: 'visitor' }, async ({ db }) => {
    const { region: slug = '', environment: id = '' } = params
    const region = isUuid(id) ? await findRegion(db, slug) : undefined
    if (!region) throw notFound()
    const environment = await findPublicEnvironment(db, region.id, id)
    if (!environment) throw notFound()
    return {
      demo: context.config.demo,
      region,
      figures: await listFigures(db, region.id),
      environment,
      entry: entryOf({ ...environment, sector: sectorOf(environment.sector), visibility: 'public' }),
      needs: environment.state === 'closed' ? [] : await needsForEnvironment(db, region.id, environment),
      related: await listRelatedEnvironments(db, environment, mostRelated),
      q: searchWords(new URL(request.url).searchParams.get('q'), mostLetters),
    }
  })

export default function Environment() {
  const { demo, region, figures, environment, entry, needs, related, q } = useLoaderData<typeof loader>()
  const { environments, environmentPage: words, needs: seeking, frame } = useText()
  const language = useLanguage()
  const paths = pathsIn(language)
  const { id, name, host, sector, state } = environment
  const about = aboutIn(language, environment)
  const isForeign = about.first !== '' && about.language !== language
  const isClosed = state === 'closed'
  const today = statusOf(language, environment, dayOf(new Date()))
  return (
    <RegionFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.environments(region.slug), label: words.back(region.name) }]} />
      <PageHead
        kicker={
          <>
            <strong>{host}</strong> · {environments.sectors[sectorOf(sector)]}
          </>
        }
        title={name}
        lead={about.first ? <span lang={about.language}>{about.first}</span> : words.silent}
      >
        {isForeign && <p className="small muted space-2">{words.otherLanguage}</p>}
        {state === 'open' && (
          <p className="space-3">
            <Status kind={today.kind}>{today.text}</Status>
          </p>
        )}
        <ButtonRow why={isClosed ? words.state.others : words.beginWhy}>
          <ButtonLink href={paths.inquiryAbout(region.slug, isClosed ? { q } : { environment: id, q })}>
            {isClosed ? frame.inquire : words.begin}
          </ButtonLink>
          <ButtonLink kind="second" href={paths.environmentQuestion(region.slug, id)}>
            {words.ask}
          </ButtonLink>
          <ButtonLink kind="quiet" href={paths.save(region.slug, id)}>
            {words.save}
          </ButtonLink>
          <ButtonLink kind="quiet" href={paths.compare([comparable(environment)])}>
            {words.compare}
          </ButtonLink>
        </ButtonRow>
      </PageHead>
      <StateNow environment={environment} />
      <Age environment={environment} />
      <Columns kind="main">
        <div className="stack-parts">
          {about.rest && (
            <section>
              <h2 className="section-head">{words.about}</h2>
              <p className="kept" lang={about.language}>
                {about.rest}
              </p>
            </section>
          )}
          <SaidParts entry={entry} parts={['offers']} />
          <Services services={entry.services} />
          {isClosed || <Room environment={environment} />}
          <SaidParts entry={entry} parts={['equipment', 'reach', 'price', 'terms']} />
          <Pictures environment={environment} />
          <Results results={entry.results} />
        </div>
        <Column title={words.short.heading}>
          <InShort environment={environment} entry={entry} region={region} figures={figures} />
        </Column>
      </Columns>
      {needs.length > 0 && (
        <Section title={seeking.fits.environment} id="needs">
          <NeedRows needs={needs} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title={words.related}>
          <EnvironmentRows environments={related} />
        </Section>
      )}
    </RegionFrame>
  )
}
