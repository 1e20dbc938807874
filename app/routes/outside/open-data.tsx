import { listRegions } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { Fragment } from 'react'
import { ServiceFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { type OpenDataPath, openDataPaths, openDataRoot } from '../../open-data.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Code } from '../../ui/code.tsx'
import { Facts } from '../../ui/facts.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'

export const meta = titled(({ api }) => api.page.title)

export const loader = async ({ context }: LoaderArgs) => {
  const { demo, publicOrigin, limits } = context.config
  const regions = await reading({ as: 'visitor' }, ({ db }) => listRegions(db))
  return {
    demo,
    origin: publicOrigin,
    reads: limits.apiReadsPerMinute,
    regions: regions.map(({ slug, name }) => ({ slug, name })),
  }
}

const examples = {
  search: '/environments?tests=digital-service&settings=home',
  near: '/environments?latitude=59.33&longitude=18.07&km=100&sort=near',
  needs: '/needs?sector=health',
  regions: '/regions',
}

export default function OpenData() {
  const { demo, origin, reads, regions } = useLoaderData<typeof loader>()
  const words = useText().api.page
  return (
    <ServiceFrame demo={demo}>
      <PageHead title={words.title} lead={words.lead} small />
      <Section title={words.promiseTitle}>
        <ul>
          {words.promise.map(line => (
            <li key={line}>{line}</li>
          ))}
          <li>{words.limit(reads)}</li>
          <li>{words.kept}</li>
        </ul>
      </Section>
      <Section title={words.whatTitle}>
        <Facts
          items={Object.entries(openDataPaths).map(([id, path]) => ({
            term: words.operations[id as OpenDataPath],
            value: <Address path={openDataRoot + path} />,
          }))}
        />
        <p>
          <a href={`${openDataRoot}/openapi.json`}>{words.description}</a>
        </p>
      </Section>
      <Section title={words.examplesTitle}>
        <ul>
          {Object.entries(examples).map(([name, path]) => (
            <li key={name}>
              <a href={openDataRoot + path}>{words.examples[name as keyof typeof examples]}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.problemsTitle}>
        <p>{words.problem}</p>
      </Section>
      <Feeds regions={regions} />
      <Embed origin={origin} regions={regions} />
    </ServiceFrame>
  )
}

/** An address that breaks between its parts. */
function Address({ path }: { path: string }) {
  return (
    <code>
      {path.split(/(?=\/)/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an address has its parts in one order
        <Fragment key={index}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </code>
  )
}

type Regions = { regions: readonly { slug: string; name: string }[] }

function Feeds({ regions }: Regions) {
  const words = useText().api.page
  const paths = pathsIn(useLanguage())
  return (
    <Section title={words.feedTitle}>
      <p>{words.feed}</p>
      {regions.length === 0 ? (
        <p>{words.noRegions}</p>
      ) : (
        <ul>
          {regions.map(({ slug, name }) => (
            <li key={slug}>
              <a href={paths.atomFeed(slug)}>{words.feedOf(name, 'Atom')}</a>
              {'\u00a0· '}
              <a href={paths.jsonFeed(slug)}>{words.feedOf(name, 'JSON Feed')}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Embed({ origin, regions }: Regions & { origin: string }) {
  const words = useText().api.page
  const paths = pathsIn(useLanguage())
  const [region] = regions
  if (!region) return null
  const link = `<a href="${origin}${paths.environments(region.slug)}" data-testbro>${words.embedLink(region.name)}</a>`
  return (
    <Section title={words.embedTitle} id="embed">
      <p>{words.embed}</p>
      <Code>{`${link}\n<script async src="${origin}/embed.js"></script>`}</Code>
    </Section>
  )
}
