import { onOneConnection } from '@testbro/db/one-connection'
import { type Copies, pageOfEntriesToIndex } from '@testbro/db/read/indexed-entries'
import type { Published } from '@testbro/search/meilisearch/rebuild'
import type pg from 'pg'

const aPage = 2_000

/** Every region's copies as the migration's role reads them: what belongs to a network is read by nobody else across regions. */
export const openPublished = async (client: pg.Client): Promise<Published> => {
  await client.query('set search_path = app')
  const db = onOneConnection(client)
  const { rows } = await client.query<{ id: string }>('select id from regions order by id')
  const pagesOf = async function* (copies: Copies, region: string) {
    for (let after: string | null = null; ; ) {
      const page = await pageOfEntriesToIndex(db, copies, region, aPage, after)
      yield page
      after = page.at(-1)?.id ?? null
      if (page.length < aPage) return
    }
  }
  return {
    regions: rows.map(({ id }) => id),
    pages: (copies, region) =>
      pagesOf(copies === 'public' ? 'publicEnvironments' : 'networkEnvironments', region),
  }
}
