import type { Config } from '@testbro/config/config'
import { type By, Denied } from '@testbro/db/by'
import { reading } from '@testbro/db/transaction'
import { failingOver } from '@testbro/search/failing-over'
import { openMeilisearch } from '@testbro/search/meilisearch/search'
import type { CatalogueFound, CatalogueQuery } from '@testbro/search/port'
import { openPostgres } from '@testbro/search/postgres/search'
import type { Visit } from '../framework.server.ts'
import type { Log } from './log.ts'

const limits = { answers: 400, rests: 2_000 }

/** How the catalogue is searched, composed once for all pages: by Meilisearch where it is configured and well, else by PostgreSQL. */
export const openSearch = (
  { meilisearch }: Pick<Config, 'meilisearch'>,
  log: Log,
  answers = limits.answers,
): Visit['search'] => {
  if (meilisearch === null) return inPostgres
  const outer = openMeilisearch(meilisearch, answers)
  const failOver = failingOver({ ...limits, answers }, error =>
    log.warn({ err: error }, 'Meilisearch does not answer; PostgreSQL searches'),
  )
  return async (by, query) => {
    await mayFind(by, query)
    return failOver(
      () => outer.search(query),
      () => inPostgres(by, query),
    )
  }
}

/** An outer index proves nobody's right: what only a network finds is asked for by those of it, as the database knows them. */
const mayFind = async (by: By, { scope }: CatalogueQuery) => {
  if (scope.class === 'public') return
  if ((by.as !== 'office' && by.as !== 'unit') || by.region !== scope.region)
    throw new Denied('another network')
  await reading(by, async () => {})
}

const searchIn = openPostgres()

const inPostgres = (by: By, query: CatalogueQuery): Promise<CatalogueFound> =>
  reading(by, ({ db }) => searchIn(db).search(query))
