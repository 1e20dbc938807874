import { connectDoors, disconnectDoors, reading } from '@testbro/db/transaction'
import { openMeilisearch } from '@testbro/search/meilisearch/search'
import { openPostgres } from '@testbro/search/postgres/search'
import type { OuterIndex } from '../search/outer-index.ts'
import { listenerOn, memoryOf } from './memory.ts'
import type { World } from './place.ts'
import { asOwner, type Engine, type Scale } from './scale.ts'
import type { Search } from './times.ts'

const name = 'testbro bench'
export const slowest = 30_000

/** One engine at one scale, with whatever it needs open while `act` searches. */
export const searching = async <T>(
  scale: Scale,
  engine: Engine,
  act: (search: Search) => Promise<T>,
): Promise<T> => {
  if (engine === 'Meilisearch') {
    if (!scale.outer) throw new Error('There is no Meilisearch to search.')
    return act(openMeilisearch(scale.outer, slowest).search)
  }
  connectDoors(scale.world.urls, name)
  const searchIn = openPostgres()
  try {
    return await act(query => reading({ as: 'visitor' }, ({ db }) => searchIn(db).search(query)))
  } finally {
    scale.memory.PostgreSQL = await postgresMemory(scale.world)
    await disconnectDoors()
  }
}

export const mb = (megabytes: number) => (Number.isFinite(megabytes) ? `${Math.round(megabytes)} MB` : '–')

/** What the connection that has searched keeps for itself. */
const postgresMemory = (world: World) =>
  asOwner(world, async client => {
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where datname = current_database() and application_name = $1',
      [name],
    )
    return `${mb(Math.max(...rows.map(({ pid }) => memoryOf(pid).own)))} a connection`
  })

/** What the server has in memory, where it can be seen. */
export const meilisearchMemory = ({ url }: OuterIndex) => {
  const pid = listenerOn(Number(new URL(url).port))
  const { all, own } = pid === undefined ? { all: Number.NaN, own: Number.NaN } : memoryOf(pid)
  return `${mb(own)} own, ${mb(all)} in all, for every scale together`
}
