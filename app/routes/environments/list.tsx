import { EnvironmentRows } from '../../environment-rows.tsx'
import { pathsIn } from '../../paths.ts'
import { Chosen } from '../../ui/chosen.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pages } from '../../ui/pages.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { Section } from '../../ui/section.tsx'
import { Views } from '../../ui/views.tsx'
import { headingOf } from './heading.ts'
import type { List } from './list.server.ts'
import { addressOf, type Doubt, isNarrowed, type Searched } from './search.ts'

type EnvironmentListProps = { list: List; region: { slug: string; name: string } | null }

/** Test environments to search among: a region's, or every region's. */
export function EnvironmentList({ list, region }: EnvironmentListProps) {
  const text = useText()
  const words = text.environments
  const paths = pathsIn(useLanguage())
  const path = paths.environments(region?.slug)
  const { searched, doubts, environments, every, count } = list
  const { q, sector } = searched
  const some = every > 0 || isNarrowed(searched)
  return (
    <>
      <PageHead title={headingOf(text, list, region)}>
        {some && (
          <div className="space-5">
            <SearchForm
              action={path}
              name="q"
              label={words.search}
              value={q}
              kept={sector === null ? undefined : { sector }}
            />
            <p className="small muted">{words.searchHint}</p>
          </div>
        )}
        <Doubts doubts={doubts} />
      </PageHead>
      {some && <Sectors path={path} list={list} />}
      <Narrowed path={path} searched={searched} />
      {environments.length > 0 && (
        <EnvironmentRows environments={environments} everywhere={region === null} level={2} />
      )}
      <Others path={path} list={list} />
      {count === 0 ? (
        <None path={path} searched={searched} region={region} />
      ) : (
        <Section title={words.missing}>
          <p>{words.none.unlisted}</p>
          <p>
            <Inquire region={region} />
          </p>
        </Section>
      )}
    </>
  )
}

/** What the address said that could not be used. */
function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  const { doubt } = useText().environments
  if (doubts.length === 0) return null
  return (
    <div className="space-4">
      <Notice kind="wait" title={doubt.title}>
        {doubts.map(one => (
          <p key={one}>{doubt[one]}</p>
        ))}
      </Notice>
    </div>
  )
}

/** The sectors to choose among, each with how many it has of what is searched for. */
function Sectors({ path, list: { searched, every, sectors } }: { path: string; list: List }) {
  const words = useText().environments
  return (
    <Views
      items={[
        {
          href: addressOf(path, searched, { sector: null }),
          label: words.everySector,
          count: every,
          current: searched.sector === null,
        },
        ...sectors.map(({ sector, count }) => ({
          href: addressOf(path, searched, { sector }),
          label: words.sectors[sector],
          count,
          current: searched.sector === sector,
        })),
      ]}
    />
  )
}

/** What narrows the list, each with a way to take it away. */
function Narrowed({ path, searched }: { path: string; searched: Searched }) {
  const words = useText().environments
  const { q, sector } = searched
  return (
    <Chosen
      items={[
        ...(q === '' ? [] : [{ label: words.searched(q), href: addressOf(path, searched, { q: '' }) }]),
        ...(sector === null
          ? []
          : [{ label: words.sectors[sector], href: addressOf(path, searched, { sector: null }) }]),
      ]}
    />
  )
}

/** The ways to the other pages of a long list. */
function Others({ path, list: { searched, count, from, last, environments } }: { path: string; list: List }) {
  const words = useText().environments
  if (last === 1) return null
  const { page } = searched
  return (
    <Pages
      newer={page > 1 ? addressOf(path, searched, { page: page - 1 }) : undefined}
      newerLabel={words.newer}
      older={page < last ? addressOf(path, searched, { page: page + 1 }) : undefined}
      olderLabel={words.older}
      shown={words.shown(from, from + environments.length - 1, count)}
    />
  )
}

function None({
  path,
  searched,
  region,
}: Pick<EnvironmentListProps, 'region'> & { path: string; searched: Searched }) {
  const words = useText().environments
  return (
    <Empty title={words.none.title}>
      {isNarrowed(searched) && (
        <p>
          {words.none.search} <a href={path}>{words.none.all}</a>
        </p>
      )}
      <p>
        {words.none.unlisted} <Inquire region={region} />
      </p>
    </Empty>
  )
}

function Inquire({ region }: Pick<EnvironmentListProps, 'region'>) {
  const { environments, frame } = useText()
  const paths = pathsIn(useLanguage())
  return region === null ? (
    <a href={paths.home()}>{environments.chooseRegion}</a>
  ) : (
    <a href={paths.inquiry(region.slug)}>{frame.inquire}</a>
  )
}
