import * as entry from '@testbro/rules/entry'
import { environmentStates } from '@testbro/rules/environment-state'
import { sectors } from '@testbro/rules/sector'
import type { Facet } from '@testbro/search/port'
import { mostCompared, readCompared } from '../../compared.ts'
import { isCut, mostLetters, searchWords } from '../../search-words.ts'

/** What narrows the catalogue, in the order of the page. */
export const facets = [
  'sector',
  'region',
  'room',
  'tests',
  'users',
  'settings',
  'methods',
  'supports',
  'priceRule',
  'languages',
  'state',
] as const satisfies readonly Facet[]

const orders = ['relevance', 'name', 'newest'] as const
export type Order = (typeof orders)[number]

/** What the address of the catalogue says. Regions are named by their word in addresses. */
export type Searched = {
  q: string
  chosen: Readonly<Record<Facet, readonly string[]>>
  trl: number | null
  /** Null: the best first where something is searched for, otherwise by name. */
  sort: Order | null
  page: number
  /** What is to be compared: "region.id". */
  compared: readonly string[]
}

/** Something the address says that could not be used as it stands. */
export type Doubt = 'long' | 'sector' | 'region' | 'choice' | 'trl' | 'sort' | 'page' | 'compared'

export const trls = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

const known: Record<Exclude<Facet, 'region'>, readonly string[]> = {
  sector: sectors,
  tests: entry.tests,
  users: entry.users,
  settings: entry.settings,
  methods: entry.methods,
  supports: entry.supports,
  room: ['yes', 'full', 'unknown'],
  state: environmentStates,
  priceRule: entry.priceRules,
  languages: entry.testLanguages,
}

/** The values that a facet may have, in the order they are shown. */
export const valuesOf = (facet: Facet, regions: readonly string[]) =>
  facet === 'region' ? regions : known[facet]

const pageShape = /^[1-9]\d{0,5}$/

/** Reads the address; what cannot be used is left out and told of. `regions`: those to choose among, none in a region's own list. */
export const readSearch = (
  search: URLSearchParams,
  regions: readonly string[],
): { searched: Searched; doubts: Doubt[] } => {
  const doubts = new Set<Doubt>()
  const q = search.get('q')
  if (isCut(q, mostLetters)) doubts.add('long')
  const chosen = { ...nothingChosen } as Record<Facet, string[]>
  for (const facet of facets) {
    const given = search.getAll(facet).filter(value => value !== '')
    const values = valuesOf(facet, regions)
    chosen[facet] = values.filter(value => given.includes(value))
    const isOwnRegion = facet === 'region' && regions.length === 0
    if (!isOwnRegion && given.some(value => !values.includes(value)))
      doubts.add(facet === 'sector' || facet === 'region' ? facet : 'choice')
  }
  const [trl, sort, page] = [search.get('trl') ?? '', search.get('sort') ?? '', search.get('page') ?? '1']
  const level = trls.find(known => String(known) === trl) ?? null
  if (trl !== '' && level === null) doubts.add('trl')
  const order = orders.find(known => known === sort) ?? null
  if (sort !== '' && order === null) doubts.add('sort')
  if (!pageShape.test(page)) doubts.add('page')
  const { compared, doubts: unsure } = readCompared(search)
  if (unsure.length > 0) doubts.add('compared')
  return {
    searched: {
      q: searchWords(q, mostLetters),
      chosen,
      trl: level,
      sort: order,
      page: pageShape.test(page) ? Number(page) : 1,
      compared: compared.slice(0, mostCompared),
    },
    doubts: [...doubts],
  }
}

export const nothingChosen = Object.fromEntries(
  facets.map(facet => [facet, []]),
) as unknown as Searched['chosen']

const nothing: Searched = {
  q: '',
  chosen: nothingChosen,
  trl: null,
  sort: null,
  page: 1,
  compared: [],
}

/** How the list is sorted. */
export const orderOf = ({ q, sort }: Pick<Searched, 'q' | 'sort'>): Order =>
  q === '' ? (sort === 'newest' ? sort : 'name') : (sort ?? 'relevance')

/** How many choices narrow it beside what is searched for. */
export const countChosen = ({ chosen, trl }: Searched) =>
  facets.reduce((sum, facet) => sum + chosen[facet].length, trl === null ? 0 : 1)

export const isNarrowed = (searched: Searched) => searched.q !== '' || countChosen(searched) > 0

type Change = Partial<Omit<Searched, 'chosen'>> & { chosen?: Partial<Searched['chosen']> }
type Field = readonly [name: string, value: string]

/** The fields of the address with something changed, from its first page unless another is asked for. */
export const fieldsOf = (searched: Searched, change: Change = {}): Field[] => {
  const { q, chosen, trl, sort, page, compared } = {
    ...searched,
    page: 1,
    ...change,
    chosen: { ...searched.chosen, ...change.chosen },
  }
  const order = orderOf({ q, sort })
  const isUsual = order === orderOf({ q, sort: null })
  return [
    ...(q === '' ? [] : [['q', q] as const]),
    ...facets.flatMap(facet => chosen[facet].map(value => [facet, value] as const)),
    ...(trl === null ? [] : [['trl', String(trl)] as const]),
    ...(isUsual ? [] : [['sort', order] as const]),
    ...compared.map(one => ['with', one] as const),
    ...(page > 1 ? [['page', String(page)] as const] : []),
  ]
}

export const addressOf = (path: string, searched: Searched, change: Change = {}) => {
  const words = new URLSearchParams(
    fieldsOf(searched, change).map(([name, value]) => [name, value]),
  ).toString()
  return words === '' ? path : `${path}?${words}`
}

/** The list with nothing searched for or chosen; what is to be compared is kept. */
export const cleared = ({ compared }: Searched): Searched => ({ ...nothing, compared })
