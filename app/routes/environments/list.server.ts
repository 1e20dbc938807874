import { listFoundEnvironments } from '@testbro/db/read/environments'
import { listRegions } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import type { CatalogueFound, CatalogueQuery, Facet } from '@testbro/search/port'
import { foundWords } from '../../found-words.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { languageIn } from '../../visit.server.ts'
import { facets, orderOf, readSearch, type Searched, valuesOf } from './search.ts'

const aPage = 20

/** What a list of test environments shows: a region's, or with null every open region's. */
export const readList = async (
  { request, context }: Pick<LoaderArgs, 'request' | 'context'>,
  region: { id: string; slug: string; name: string } | null,
) => {
  const regions = region === null ? await reading({ as: 'visitor' }, ({ db }) => listRegions(db)) : []
  const slugs = regions.map(({ slug }) => slug)
  const { searched, doubts } = readSearch(new URL(request.url).searchParams, slugs)
  const find = (page: number) =>
    context.search(
      { as: 'visitor' },
      {
        q: searched.q,
        language: languageIn(request),
        scope: { class: 'public', region: region?.id ?? null },
        chosen: chosenIn(searched, regions),
        trl: searched.trl,
        near: null,
        sort: orderOf(searched),
        from: (page - 1) * aPage,
        most: aPage,
      },
    )
  const asked = await find(searched.page)
  const isThere = searched.page === 1 || asked.count > (searched.page - 1) * aPage
  const page = isThere ? searched.page : 1
  const found = isThere ? asked : await find(1)
  const environments = await reading({ as: 'visitor' }, ({ db }) => listFoundEnvironments(db, found.hits))
  const foundBy = new Map(found.hits.map(({ id, highlights }) => [id, foundWords(highlights)]))
  const counts = countsOf(found, regions)
  return {
    searched: { ...searched, page },
    doubts: isThere ? doubts : [...doubts, 'page' as const],
    count: found.count,
    facets: facets.map(facet => ({
      facet,
      values: valuesOf(facet, slugs)
        .map(value => ({
          value,
          count: counts(facet, value),
          chosen: searched.chosen[facet].includes(value),
        }))
        .filter(({ count, chosen }) => count > 0 || chosen),
    })),
    regions: regions.map(({ slug, name }) => ({ slug, name, count: counts('region', slug) })),
    from: (page - 1) * aPage + 1,
    last: Math.max(1, Math.ceil(found.count / aPage)),
    environments,
    found: environments.map(({ id }) => foundBy.get(id) ?? []),
  }
}
export type List = Awaited<ReturnType<typeof readList>>

type Named = { id: string; slug: string }

/** What is chosen as the search knows it: regions by their ids, and only what narrows. */
const chosenIn = (searched: Searched, regions: readonly Named[]): CatalogueQuery['chosen'] => {
  const ids = regions.filter(({ slug }) => searched.chosen.region.includes(slug)).map(({ id }) => id)
  const all: Record<Facet, readonly string[]> = { ...searched.chosen, region: ids }
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0))
}

const countsOf = (found: CatalogueFound, regions: readonly Named[]) => {
  const idOf = new Map(regions.map(({ slug, id }) => [slug, id]))
  return (facet: Facet, value: string) =>
    found.facets[facet]?.[facet === 'region' ? (idOf.get(value) ?? '') : value] ?? 0
}
