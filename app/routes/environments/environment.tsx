import { isUuid } from '@testbro/db/by'
import { findPublicEnvironment, listRelatedEnvironments } from '@testbro/db/read/environments'
import { findRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { sectorOf } from '@testbro/rules/sector'
import { aboutIn } from '../../environment-about.ts'
import { EnvironmentRows } from '../../environment-rows.tsx'
import { RegionFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Column, Columns } from '../../ui/columns.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { notFound } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((_, { environment, region }) => `${environment.name} – ${region.name}`)

const mostRelated = 4

export const loader = ({ params, context }: LoaderArgs) =>
  reading({ as: 'visitor' }, async ({ db }) => {
    const { region: slug = '', environment: id = '' } = params
    const region = isUuid(id) ? await findRegion(db, slug) : undefined
    if (!region) throw notFound()
    const environment = await findPublicEnvironment(db, region.id, id)
    if (!environment) throw notFound()
    const related = await listRelatedEnvironments(db, region.id, environment, mostRelated)
    return { demo: context.config.demo, region, environment, related }
  })

export default function Environment() {
  const { demo, region, environment, related } = useLoaderData<typeof loader>()
  const { environments: words } = useText()
  const language = useLanguage()
  const paths = pathsIn(language)
  const { id, name, host, sector, source } = environment
  const about = aboutIn(language, environment)
  const isForeign = about.first !== '' && about.language !== language
  const others = <EnvironmentRows environments={related} />
  return (
    <RegionFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.environments(region.slug), label: words.one.back(region.name) }]} />
      <PageHead
        kicker={
          <>
            <strong>{host}</strong> · {words.sectors[sectorOf(sector)]}
          </>
        }
        title={name}
        lead={about.first ? <span lang={about.language}>{about.first}</span> : words.one.silent}
      >
        {isForeign && <p className="small muted space-2">{words.one.otherLanguage}</p>}
        <ButtonRow why={words.one.beginWhy}>
          <ButtonLink href={paths.inquiryAbout(region.slug, id)}>{words.one.begin}</ButtonLink>
        </ButtonRow>
      </PageHead>
      {source && <Age source={source} />}
      {about.rest ? (
        <Columns kind="main">
          <Column title={words.one.about}>
            <p className="kept" lang={about.language}>
              {about.rest}
            </p>
          </Column>
          {related.length > 0 && <Column title={words.one.related}>{others}</Column>}
        </Columns>
      ) : (
        related.length > 0 && <Section title={words.one.related}>{others}</Section>
      )}
    </RegionFrame>
  )
}

/** Where the words come from and how old they are: what was written then is never today's fact. */
function Age({ source }: { source: string }) {
  const words = useText().environments.one
  const [year = null] = /\b(19|20)\d\d\b/.exec(source) ?? []
  return (
    <Notice kind="wait" title={words.age(year)}>
      <p>{words.ageText}</p>
      <p className="small">
        {words.source} <span lang="sv">{source}</span>
      </p>
    </Notice>
  )
}
