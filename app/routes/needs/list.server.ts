import { listPublicNeeds } from '@testbro/db/read/needs'
import { reading } from '@testbro/db/transaction'
import { type Sector, sectors } from '@testbro/rules/sector'
import { shownNeed } from '../../fits.server.ts'
import { searchWords, wordsOf } from '../../search-words.ts'

const mostShown = 100
const mostCounted = 2_000

/** What a list of needs shows: a region's, or with null every open region's. */
export const readNeeds = async (request: Request, region: string | null) => {
  const search = new URL(request.url).searchParams
  const q = wordsOf(searchWords(search.get('q'))).join(' ')
  const sector: Sector | null = sectors.find(known => known === search.get('sector')) ?? null
  const words = q.split(' ').filter(Boolean)
  const every = await reading({ as: 'visitor' }, ({ db }) =>
    listPublicNeeds(db, { region, words, sector: null }, mostCounted),
  )
  const found = every.filter(need => sector === null || need.sector === sector)
  return {
    q,
    sector,
    every: every.length,
    count: found.length,
    sectors: sectors
      .map(known => ({ sector: known, count: every.filter(need => need.sector === known).length }))
      .filter(({ sector: known, count }) => count > 0 || known === sector),
    needs: found.slice(0, mostShown).map(shownNeed),
  }
}
export type NeedList = Awaited<ReturnType<typeof readNeeds>>
