import { reading } from '@testbro/db/transaction'
import type { MeilisearchAt } from '@testbro/search/meilisearch/meilisearch-at'
import { openMeilisearch } from '@testbro/search/meilisearch/search'
import type { CatalogueQuery, CatalogueSearch } from '@testbro/search/port'
import { openPostgres } from '@testbro/search/postgres/search'
import type { Query } from './label.ts'
import type { Engine } from './rank.ts'

const slowest = 5_000

/** As the catalogue's first page asks. */
const asked = ({ q, language }: Pick<Query, 'q' | 'language'>): CatalogueQuery => ({
  q,
  language,
  scope: { class: 'public', region: null },
  chosen: {},
  trl: null,
  near: null,
  sort: 'relevance',
  from: 0,
  most: 10,
})

const ranking = (name: string, { search }: CatalogueSearch): Engine => ({
  name,
  search: async query => (await search(asked(query))).hits.map(({ id }) => id),
})

const searchIn = openPostgres()

export const postgresAsVisitor: CatalogueSearch = {
  search: query => reading({ as: 'visitor' }, ({ db }) => searchIn(db).search(query)),
}

export const postgresEngine = ranking('PostgreSQL', postgresAsVisitor)
export const meilisearchEngine = (at: MeilisearchAt) => ranking('Meilisearch', openMeilisearch(at, slowest))
