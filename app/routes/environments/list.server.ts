import { countPublicEnvironments, listPublicEnvironments } from '@testbro/db/read/environments'
import { reading } from '@testbro/db/transaction'
import { sectors } from '@testbro/rules/sector'
import { readSearch } from './search.ts'

const aPage = 20

/** What a list of test environments shows: a region's, or with null every open region's. */
export const readList = (request: Request, region: string | null) =>
  reading({ as: 'visitor' }, async ({ db }) => {
    const { searched, doubts } = readSearch(new URL(request.url).searchParams)
    const words = searched.q.split(' ').filter(Boolean)
    const counted = await countPublicEnvironments(db, { region, words, sector: null })
    const found = counted.filter(({ sector }) => searched.sector === null || sector === searched.sector)
    const count = sumOf(found)
    const last = Math.max(1, Math.ceil(count / aPage))
    const page = searched.page <= last ? searched.page : 1
    const skip = (page - 1) * aPage
    return {
      searched: { ...searched, page },
      doubts: page === searched.page ? doubts : [...doubts, 'page' as const],
      count,
      every: sumOf(counted),
      sectors: sectors
        .map(sector => ({ sector, count: sumOf(counted.filter(row => row.sector === sector)) }))
        .filter(({ sector, count }) => count > 0 || sector === searched.sector),
      regions: new Set(found.map(({ slug }) => slug)).size,
      from: skip + 1,
      last,
      environments: await listPublicEnvironments(db, { region, words, sector: searched.sector }, aPage, skip),
    }
  })
export type List = Awaited<ReturnType<typeof readList>>

const sumOf = (counted: readonly { count: number }[]) => counted.reduce((sum, { count }) => sum + count, 0)
