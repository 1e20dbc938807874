import { indexNames } from '@testbro/search/meilisearch/index-names'
import pg from 'pg'
import { generate } from '../relevance/generate.ts'
import { plantInvented } from '../relevance/plant-catalogue.ts'
import { clearOuterIndex, type OuterIndex, outerIndex, settingsOf } from '../search/outer-index.ts'
import { testbroSays } from '../world/programs.ts'
import type { Place, World } from './place.ts'

export const engines = ['PostgreSQL', 'Meilisearch'] as const
export type Engine = (typeof engines)[number]

/** A world with so many entries, and what it took to make them searchable. */
export type Scale = {
  entries: number
  world: World
  outer: OuterIndex | null
  seconds: Record<Engine, number>
  megabytes: Record<Engine, number>
  memory: Record<Engine, string>
}

export const asOwner = async <T>(world: World, act: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

const inSeconds = async (act: () => Promise<unknown>) => {
  const begun = performance.now()
  await act()
  return (performance.now() - begun) / 1000
}

const postgresMegabytes = (world: World) =>
  asOwner(world, async client => {
    const { rows } = await client.query<{ bytes: string }>(
      `select pg_indexes_size('app.public_environments') + pg_total_relation_size('app.public_words') as bytes`,
    )
    return Number(rows[0]?.bytes) / 1024 ** 2
  })

/** What the server keeps of the index anyone searches. */
const meilisearchMegabytes = async ({ url, key, prefix }: OuterIndex) => {
  const answer = await fetch(`${url}/indexes/${indexNames(prefix).public}/stats`, {
    headers: { authorization: `Bearer ${key}` },
  })
  const { rawDocumentDbSize }: { rawDocumentDbSize: number } = await answer.json()
  return rawDocumentDbSize / 1024 ** 2
}

/** Plants so many entries and, with an outer index, fills it as `testbro search rebuild` does. */
export const aScale = async (place: Place, entries: number, isOuter: boolean): Promise<Scale> => {
  const world = await place.aWorld(`search_${entries}`)
  const outer = isOuter ? outerIndex() : null
  if (outer) place.atEnd(() => clearOuterIndex(outer))
  const invented = generate(entries)
  const planted = await inSeconds(() => asOwner(world, client => plantInvented(client, invented)))
  await asOwner(world, client => client.query('vacuum (analyze) app.public_environments'))
  const told = { ...world.settings, ...(outer ? settingsOf(outer) : {}) }
  return {
    entries,
    world: { ...world, settings: told },
    outer,
    seconds: {
      PostgreSQL: planted,
      Meilisearch: outer ? await inSeconds(() => testbroSays(told, 'search', 'rebuild')) : Number.NaN,
    },
    megabytes: {
      PostgreSQL: await postgresMegabytes(world),
      Meilisearch: outer ? await meilisearchMegabytes(outer) : Number.NaN,
    },
    memory: { PostgreSQL: '–', Meilisearch: '–' },
  }
}
