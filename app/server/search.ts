import { countPublicEnvironments, listPublicEnvironments } from '@testbro/db/read/environments'
import { reading } from '@testbro/db/transaction'
import type { Visit } from '../framework.server.ts'

/** How the catalogue is searched, composed once for all pages. */
export const openSearch = (): Visit['search'] => (by, query) =>
  reading(by, async ({ db }) => {
    const filter = {
      region: query.scope.region,
      words: query.q.split(' ').filter(Boolean),
      sector: query.chosen.sector?.[0] ?? null,
    }
    const counted = await countPublicEnvironments(db, filter)
    const found = await listPublicEnvironments(db, filter, query.most, query.from)
    return {
      hits: found.map(({ regionId, id }) => ({ region: regionId, id, highlights: [] })),
      count: counted.reduce((sum, { count }) => sum + count, 0),
      facets: {},
      engine: 'postgres',
    }
  })
