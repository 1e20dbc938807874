import { Chosen } from '../../ui/chosen.tsx'
import { useText } from '../../ui/language.tsx'
import { Views } from '../../ui/views.tsx'
import { useValueWords } from './filters.tsx'
import type { List } from './list.server.ts'
import { addressOf, cleared, countChosen, facets, isNarrowed, orderOf } from './search.ts'

type OfList = { path: string; list: List }

/** The sectors to choose among, each with how many it has of what is searched for. */
export function Sectors({ path, list: { searched, facets } }: OfList) {
  const words = useText().environments
  const label = useValueWords([])
  const sectors = facets.find(({ facet }) => facet === 'sector')?.values ?? []
  const { sector } = searched.chosen
  if (sectors.length === 0 && sector.length === 0) return null
  return (
    <Views
      label={words.facet.sector}
      items={[
        {
          href: addressOf(path, searched, { chosen: { sector: [] } }),
          label: words.everySector,
          count: sectors.reduce((sum, { count }) => sum + count, 0),
          current: sector.length === 0,
        },
        ...sectors.map(({ value, count }) => ({
          href: addressOf(path, searched, { chosen: { sector: [value] } }),
          label: label('sector', value),
          count,
          current: sector.length === 1 && sector[0] === value,
        })),
      ]}
    />
  )
}

/** What narrows the list, each with a way to take it away. */
export function Narrowed({ path, list: { searched, regions } }: OfList) {
  const words = useText().environments
  const label = useValueWords(regions)
  const { q, chosen, trl } = searched
  const without = (change: Parameters<typeof addressOf>[2]) => addressOf(path, searched, change)
  const items = [
    ...(q === '' ? [] : [{ label: words.searched(q), href: without({ q: '' }) }]),
    ...facets.flatMap(facet =>
      chosen[facet].map(value => ({
        label: `${words.facet[facet]}: ${label(facet, value)}`,
        href: without({ chosen: { [facet]: chosen[facet].filter(other => other !== value) } }),
      })),
    ),
    ...(trl === null ? [] : [{ label: words.filter.trlChosen(trl), href: without({ trl: null }) }]),
  ]
  const many = countChosen(searched) + (q === '' ? 0 : 1) > 1
  return (
    <Chosen
      items={items}
      clear={
        many && isNarrowed(searched)
          ? { label: words.filter.clear, href: addressOf(path, cleared(searched)) }
          : undefined
      }
    />
  )
}

/** The orders that the list can stand in. */
export function Orders({ path, list: { searched, count } }: OfList) {
  const { sort } = useText().environments
  if (count < 2) return null
  const orders =
    searched.q === '' ? (['name', 'newest'] as const) : (['relevance', 'name', 'newest'] as const)
  const current = orderOf(searched)
  return (
    <nav className="sorts" aria-label={sort.label}>
      <span className="muted" aria-hidden="true">
        {sort.label}:
      </span>
      {orders.map(order => (
        <a
          key={order}
          href={addressOf(path, searched, { sort: order })}
          aria-current={order === current ? 'true' : undefined}
        >
          {sort[order]}
        </a>
      ))}
    </nav>
  )
}
