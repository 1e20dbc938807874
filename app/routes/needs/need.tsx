import { findPublicNeed } from '@testbro/db/read/needs'
import { findRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { sectorOf } from '@testbro/rules/sector'
import { environmentsForNeed } from '../../fits.server.ts'
import { FittingEnvironments } from '../../fitting-environments.tsx'
import { RegionFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { headed, inShort } from '../../head.ts'
import { idIn } from '../../id.ts'
import { needIn } from '../../need-words.ts'
import { pathsIn } from '../../paths.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { languageIn, notFound } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = headed<Loaded>((_, { title, need, region }, { language, url }) => {
  const { first, rest } = needIn(language, need)
  const description = inShort(`${first} ${rest}`.trim())
  return {
    title: `${title} – ${region.name}`,
    description,
    data: {
      '@type': 'Demand',
      '@id': url,
      url,
      name: title,
      ...(description && { description }),
      areaServed: { '@type': 'AdministrativeArea', name: region.name },
      ...(need.closesOn && { validThrough: need.closesOn }),
    },
  }
})

export const loader = ({ params, request, context }: LoaderArgs) =>
  reading({ as: 'visitor' }, async ({ db }) => {
    const id = idIn(params.need)
    const region = id === null ? undefined : await findRegion(db, params.region ?? '')
    const need = region && id !== null ? await findPublicNeed(db, region.id, id) : undefined
    if (!region || !need) throw notFound()
    return {
      demo: context.config.demo,
      region,
      need,
      title: needIn(languageIn(request), need).title,
      environments: await environmentsForNeed(db, region.id, need),
    }
  })

export default function Need() {
  const { demo, region, need, environments } = useLoaderData<typeof loader>()
  const { needs: words, environments: catalogue, dates } = useText()
  const language = useLanguage()
  const paths = pathsIn(language)
  const said = needIn(language, need)
  const sector = catalogue.sectors[sectorOf(need.sector)]
  const coded = (['tests', 'users', 'settings'] as const).flatMap((facet): Fact[] =>
    need[facet].length === 0
      ? []
      : [{ term: words.one[facet], value: words.codes(facet, need[facet]).join('\u00a0· ') }],
  )
  return (
    <RegionFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.needs(region.slug), label: words.one.back(region.name) }]} />
      <PageHead
        kicker={
          <>
            <strong>{need.host}</strong> · {sector}
          </>
        }
        title={<span lang={said.language}>{said.title}</span>}
        lead={<span lang={said.language}>{said.first}</span>}
      >
        {said.language !== language && <p className="small muted space-2">{words.one.otherLanguage}</p>}
        <ButtonRow why={need.closesOn ? words.one.answerWhy(need.closesOn) : undefined}>
          <ButtonLink href={paths.inquiryAnswering(region.slug, need.id)}>{words.one.answer}</ButtonLink>
        </ButtonRow>
      </PageHead>
      <Section title={words.one.about}>
        {said.rest && (
          <p className="kept" lang={said.language}>
            {said.rest}
          </p>
        )}
        <Facts
          items={[
            { term: words.one.who, value: need.host },
            { term: words.one.where, value: region.name },
            ...(need.closesOn ? [{ term: words.one.until, value: dates.longDay(need.closesOn) }] : []),
            { term: words.one.sector, value: sector },
            ...coded,
          ]}
        />
      </Section>
      {environments.length > 0 && (
        <Section title={words.one.environments}>
          <p>{words.one.environmentsLead}</p>
          <FittingEnvironments region={region.slug} environments={environments} />
        </Section>
      )}
    </RegionFrame>
  )
}
