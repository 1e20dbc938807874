import type { Sector } from '@testbro/rules/sector'
import { NeedRows } from '../../need-rows.tsx'
import { pathsIn } from '../../paths.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { Views } from '../../ui/views.tsx'
import type { NeedList } from './list.server.ts'

type NeedsProps = { list: NeedList; region: { slug: string; name: string } | null }

/** Needs to search among: a region's, or every region's. */
export function Needs({ list, region }: NeedsProps) {
  const { needs: words, environments } = useText()
  const paths = pathsIn(useLanguage())
  const path = paths.needs(region?.slug)
  const { q, sector, every, count, needs } = list
  const isNarrowed = q !== '' || sector !== null
  const isSome = every > 0 || isNarrowed
  return (
    <>
      <PageHead
        title={words.heading({ q, sector, count, place: region?.name ?? null })}
        lead={isSome && words.lead}
      >
        {isSome && (
          <div className="space-5">
            <SearchForm
              action={path}
              name="q"
              label={words.search}
              value={q}
              kept={sector === null ? undefined : [['sector', sector]]}
            />
            <p className="small muted">{words.searchHint}</p>
          </div>
        )}
      </PageHead>
      {(every > 0 || sector !== null) && (
        <Views
          items={[
            {
              href: addressOf(path, q, null),
              label: words.everySector,
              count: every,
              current: sector === null,
            },
            ...list.sectors.map(known => ({
              href: addressOf(path, q, known.sector),
              label: environments.sectors[known.sector],
              count: known.count,
              current: sector === known.sector,
            })),
          ]}
        />
      )}
      {needs.length > 0 && <NeedRows needs={needs} everywhere={region === null} level={2} />}
      {count > needs.length && <p className="muted">{words.cut(needs.length)}</p>}
      {count === 0 && (
        <Empty title={words.none.title}>
          {isNarrowed && (
            <p>
              {words.none.search} <a href={path}>{words.none.all}</a>
            </p>
          )}
          <p>{words.none.other}</p>
          <Inquire region={region} />
        </Empty>
      )}
    </>
  )
}

function Inquire({ region }: Pick<NeedsProps, 'region'>) {
  const { environments, frame } = useText()
  const paths = pathsIn(useLanguage())
  return (
    <ButtonRow>
      <ButtonLink kind="second" href={region ? paths.inquiry(region.slug) : paths.home()}>
        {region ? frame.inquire : environments.chooseRegion}
      </ButtonLink>
    </ButtonRow>
  )
}

const addressOf = (path: string, q: string, sector: Sector | null) => {
  const search = new URLSearchParams({
    ...(q !== '' && { q }),
    ...(sector !== null && { sector }),
  }).toString()
  return search === '' ? path : `${path}?${search}`
}
