import { asMigrate } from '@testbro/db/as-migrate'
import { onOneConnection } from '@testbro/db/one-connection'
import { noteCatalogueChanges } from '@testbro/db/write/catalogue-changes'
import { regionOfDocument } from '@testbro/search/meilisearch/document'
import type { MeilisearchAt } from '@testbro/search/meilisearch/meilisearch-at'
import {
  compareIndexes,
  type Difference,
  type Published,
  rebuildIndexes,
} from '@testbro/search/meilisearch/rebuild'
import type pg from 'pg'
import { ownerOf, standOrSayWhy } from './ground.ts'
import { Plain } from './plain.ts'
import { openPublished } from './published.ts'

/** Fills the indexes of Meilisearch anew, or compares them with the database. */
export const searchVerb = async ([act, ...more]: string[]): Promise<number> => {
  if ((act !== 'rebuild' && act !== 'diff') || more.length > 0)
    throw new Plain('Say which: testbro search rebuild, or testbro search diff.')
  const ground = standOrSayWhy()
  const { meilisearch } = ground.config
  if (meilisearch === null) throw new Plain('Meilisearch is not configured: set MEILI_URL and MEILI_KEY.')
  return asMigrate(ownerOf(ground), async client => {
    const published = await openPublished(client)
    return act === 'diff' ? diff(meilisearch, published) : rebuild(client, meilisearch, published)
  })
}

const rebuild = async (client: pg.Client, meilisearch: MeilisearchAt, published: Published) => {
  const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock(8387231) as free')
  if (!rows[0]?.free) throw new Plain('A rebuild is under way already.')
  const began = Date.now()
  for (const { index, entries } of await rebuildIndexes(meilisearch, published))
    process.stdout.write(`${index}: ${entries} entries\n`)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  const behind = await tellAgain(client, await compareIndexes(meilisearch, published))
  process.stdout.write(
    behind === 0
      ? `Rebuilt in ${seconds} s; nothing changed meanwhile.\n`
      : `Rebuilt in ${seconds} s; ${behind} entries changed meanwhile, and the worker tells of them again.\n`,
  )
  return 0
}

/** What the new indexes were not told of, because it was told to those before them. */
const tellAgain = async (client: pg.Client, differences: Difference[]) => {
  const ofRegions = new Map<string, Set<string>>()
  for (const { missing, extra, stale } of differences) {
    for (const document of [...missing, ...extra, ...stale]) {
      const { region, id } = regionOfDocument(document)
      ofRegions.set(region, (ofRegions.get(region) ?? new Set()).add(id))
    }
  }
  for (const [region, ids] of ofRegions) await noteCatalogueChanges(onOneConnection(client), region, [...ids])
  return [...ofRegions.values()].reduce((sum, ids) => sum + ids.size, 0)
}

const diff = async (meilisearch: MeilisearchAt, published: Published) => {
  const differences = await compareIndexes(meilisearch, published)
  const total = { missing: 0, extra: 0, stale: 0 }
  for (const { index, entries, ...apart } of differences) {
    const { missing, extra, stale } = apart
    process.stdout.write(
      `${index}: ${entries} entries, ${missing.length} missing, ${extra.length} extra, ${stale.length} stale\n`,
    )
    for (const kind of ['missing', 'extra', 'stale'] as const) {
      total[kind] += apart[kind].length
      for (const id of apart[kind].slice(0, 5)) process.stdout.write(`  ${kind} ${id}\n`)
    }
  }
  process.stdout.write(`${total.missing} missing, ${total.extra} extra, ${total.stale} stale\n`)
  return total.missing + total.extra + total.stale === 0 ? 0 : 1
}
