import type { PublicEnvironment } from '@testbro/db/read/environments'
import { comparable } from '../../compared.ts'
import { EnvironmentRows } from '../../environment-rows.tsx'
import { pathsIn } from '../../paths.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { KeptFields } from '../../ui/kept-fields.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pages } from '../../ui/pages.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { CatalogueFilters } from './filters.tsx'
import { headingOf } from './heading.ts'
import type { List } from './list.server.ts'
import { CatalogueMap } from './map.tsx'
import { Narrowed, Orders, Sectors } from './narrowed.tsx'
import { addressOf, type Doubt, fieldsOf, isNarrowed } from './search.ts'

export type Region = { slug: string; name: string } | null
type EnvironmentListProps = { list: List; region: Region }

/** Test environments to search among: a region's, or every region's. */
export function EnvironmentList({ list, region }: EnvironmentListProps) {
  const text = useText()
  const words = text.environments
  const path = pathsIn(useLanguage()).environments(region?.slug)
  const { searched, doubts, count } = list
  const some = count > 0 || isNarrowed(searched)
  return (
    <>
      <PageHead title={<span data-live="heading">{headingOf(text, list, region)}</span>}>
        {some && (
          <div className="space-5">
            <SearchForm
              action={path}
              name="q"
              label={words.search}
              value={searched.q}
              kept={fieldsOf(searched, { q: '' })}
              live={{ searching: words.searching, failed: words.failed }}
            />
            <p className="small muted search-says">{words.searchHint}</p>
            <script src="/search.js" defer />
          </div>
        )}
        <div data-live="doubts">
          <Doubts doubts={doubts} />
        </div>
      </PageHead>
      <div className="catalogue" data-live="list">
        {some && <CatalogueFilters path={path} list={list} />}
        <section className="catalogue-hits">
          <h2 className="visually-hidden">{words.hits}</h2>
          {some && <Sectors path={path} list={list} />}
          <Narrowed path={path} list={list} />
          <Orders path={path} list={list} />
          <Hits list={list} region={region} />
          <Others path={path} list={list} />
          {count === 0 ? (
            <None path={path} list={list} region={region} />
          ) : (
            <Notice title={words.missing} level={3}>
              <p>{words.none.unlisted}</p>
              <Inquire region={region} list={list} />
            </Notice>
          )}
        </section>
        {region === null && <CatalogueMap path={path} list={list} />}
      </div>
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

/** What was found, each to open or to choose for a comparison. */
function Hits({ list, region }: EnvironmentListProps) {
  const { compare } = useText().environments
  const paths = pathsIn(useLanguage())
  const { environments, found, searched } = list
  if (environments.length === 0) return null
  const here = environments.map(comparable)
  const elsewhere = searched.compared.filter(one => !here.includes(one))
  const isAlone = here.length === 1 && searched.compared.length === 0
  const rows = (
    <EnvironmentRows
      environments={environments}
      found={found}
      everywhere={region === null}
      q={searched.q}
      act={isAlone ? undefined : one => <ToCompare environment={one} compared={searched.compared} />}
    />
  )
  if (isAlone) return rows
  return (
    <form method="get" action={paths.compare()}>
      <KeptFields fields={elsewhere.map(one => ['with', one] as const)} />
      {rows}
      <ButtonRow
        why={elsewhere.length > 0 ? `${compare.kept(elsewhere.length)} ${compare.hint}` : compare.hint}
      >
        <Button kind="second">{compare.submit}</Button>
      </ButtonRow>
    </form>
  )
}

type ToCompareProps = { environment: PublicEnvironment; compared: readonly string[] }

function ToCompare({ environment, compared }: ToCompareProps) {
  const { compare } = useText().environments
  const value = comparable(environment)
  return (
    <Choice
      type="checkbox"
      id={`with-${environment.id}`}
      name="with"
      value={value}
      checked={compared.includes(value)}
      label={
        <span className="small">
          {compare.choose}
          <span className="visually-hidden"> {environment.name}</span>
        </span>
      }
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

function None({ path, list, region }: EnvironmentListProps & { path: string }) {
  const { searched } = list
  const words = useText().environments
  const paths = pathsIn(useLanguage())
  return (
    <Empty title={words.none.title} level={3}>
      {isNarrowed(searched) && (
        <p>
          {words.none.search} <a href={path}>{words.none.all}</a>
        </p>
      )}
      {region !== null && (
        <p>
          <a href={addressOf(paths.environments(), searched)}>{words.none.everywhere}</a>
        </p>
      )}
      <p>{words.none.unlisted}</p>
      <Inquire region={region} list={list} />
    </Empty>
  )
}

type InquireProps = { list: List; region: Region }

const mostNamed = 21

/** The way to an inquiry with what was searched for in it; where there are several regions, one way to each. */
function Inquire({ list: { searched, regions }, region }: InquireProps) {
  const { environments, frame } = useText()
  const paths = pathsIn(useLanguage())
  const { q, chosen } = searched
  const words = q === '' ? frame.inquire : environments.inquireWith
  const among = regions.filter(({ slug }) => chosen.region.length === 0 || chosen.region.includes(slug))
  const only = region ?? (among.length === 1 ? among[0] : undefined)
  if (only)
    return (
      <p>
        <a href={paths.inquiryAbout(only.slug, { q })}>{words}</a>
      </p>
    )
  if (among.length > mostNamed)
    return (
      <p>
        <a href={paths.home()}>{environments.chooseRegion}</a>
      </p>
    )
  return (
    <>
      <p>{environments.inquireWhere(words)}</p>
      <ul>
        {among.map(({ slug, name }) => (
          <li key={slug}>
            <a href={paths.inquiryAbout(slug, { q })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
