import { type Sector, sectors } from '@testbro/rules/sector'
import { isCut, searchWords, wordsOf } from '../../search-words.ts'

/** What the address of the catalogue says. */
export type Searched = { q: string; sector: Sector | null; page: number }

/** Something the address says that could not be used as it stands. */
export type Doubt = 'long' | 'sector' | 'page'

const pageShape = /^[1-9]\d{0,5}$/

/** Reads the address; what cannot be used is left out and told of. */
export const readSearch = (search: URLSearchParams): { searched: Searched; doubts: Doubt[] } => {
  const [q, sector, page] = [search.get('q'), search.get('sector') ?? '', search.get('page') ?? '1']
  const known = sectors.find(option => option === sector) ?? null
  const isPage = pageShape.test(page)
  const doubts: Doubt[] = []
  if (isCut(q)) doubts.push('long')
  if (sector !== '' && known === null) doubts.push('sector')
  if (!isPage) doubts.push('page')
  return {
    searched: { q: wordsOf(searchWords(q)).join(' '), sector: known, page: isPage ? Number(page) : 1 },
    doubts,
  }
}

export const isNarrowed = ({ q, sector }: Searched) => q !== '' || sector !== null

/** The address of the list with something changed, from its first page unless another is asked for. */
export const addressOf = (path: string, searched: Searched, change: Partial<Searched> = {}) => {
  const { q, sector, page } = { ...searched, page: 1, ...change }
  const search = new URLSearchParams()
  if (q !== '') search.set('q', q)
  if (sector !== null) search.set('sector', sector)
  if (page > 1) search.set('page', String(page))
  const words = search.toString()
  return words === '' ? path : `${path}?${words}`
}
