import { sectors } from '@testbro/rules/sector'
import { idIn } from '../../id.ts'
import { searchWords } from '../../search-words.ts'

/** What the address of the queue says. Unknown words say nothing. */
export type Searched = {
  view: 'open' | 'closed'
  q: string
  step: number | null
  sector: string | null
  cameBy: string | null
  after: string | null
}

export const ways = ['form', 'phone', 'mail', 'meeting'] as const

const listed = (word: string | null, options: readonly string[]) =>
  options.find(option => option === word) ?? null

export const readSearch = (search: URLSearchParams): Searched => {
  const step = Number(search.get('step'))
  return {
    view: search.get('view') === 'closed' ? 'closed' : 'open',
    q: searchWords(search.get('q')),
    step: [1, 2, 3, 4, 5].includes(step) ? step : null,
    sector: listed(search.get('sector'), sectors),
    cameBy: listed(search.get('came-by'), ways),
    after: idIn(search.get('after') ?? ''),
  }
}

export const isNarrowed = ({ q, step, sector, cameBy }: Searched) =>
  q !== '' || step !== null || sector !== null || cameBy !== null

/** The address of the list with something changed; a page further on is left. */
export const addressOf = (path: string, searched: Searched, change: Partial<Searched> = {}) => {
  const { view, q, step, sector, cameBy, after } = { ...searched, after: null, ...change }
  const said = { view: view === 'closed' ? view : '', q, step, sector, 'came-by': cameBy, after }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(said)) if (value) search.set(name, String(value))
  const words = search.toString()
  return words === '' ? path : `${path}?${words}`
}
