import type { EnqueuedTask, EnqueuedTaskPromise } from 'meilisearch'
import type { IndexedEntry } from '../indexed-entry.ts'
import { documentId, documentOf, hashOf } from './document.ts'
import { indexNames, nextOf } from './index-names.ts'
import { indexServer } from './index-server.ts'
import type { MeilisearchAt } from './meilisearch-at.ts'
import { settings } from './settings.ts'

/** The database's side: every region, and its published copies page by page. */
export type Published = {
  regions: readonly string[]
  pages: (copies: 'public' | 'network', region: string) => AsyncIterable<readonly IndexedEntry[]>
}

/**
 * Fills every index anew beside the one that is searched, and then lets all change places at once. What is published meanwhile is told to
 * the old ones: compare afterwards and tell it again. Returns how many entries each index has.
 */
export const rebuildIndexes = async (at: MeilisearchAt, { regions, pages }: Published) => {
  const server = indexServer(at)
  const names = indexNames(at.prefix)
  const indexes = [names.public, ...regions.map(names.network)]
  const counts = new Map(indexes.map(index => [index, 0]))
  const tasks: EnqueuedTask[] = []
  const ask = async (task: EnqueuedTaskPromise) => tasks.push(await task)

  const fill = async (index: string, entries: AsyncIterable<readonly IndexedEntry[]>) => {
    for await (const page of entries) {
      if (page.length === 0) continue
      const documents = page.map(documentOf)
      await ask(server.put(nextOf(index), documents))
      counts.set(index, (counts.get(index) ?? 0) + page.length)
    }
  }

  const leftOver = (await server.names()).filter(name => names.isNext(name))
  await server.done(leftOver.map(server.remove))
  for (const index of indexes) {
    await ask(server.make(nextOf(index)))
    await ask(server.set(nextOf(index), settings()))
  }
  for (const region of regions) {
    await fill(names.network(region), pages('network', region))
    await fill(names.public, pages('public', region))
  }
  await server.done(tasks)

  const present = await server.names()
  await server.done(indexes.filter(index => !present.includes(index)).map(server.make))
  await server.done([server.swap(indexes.map(index => [index, nextOf(index)]))])
  const gone = (await server.names()).filter(name => names.isOurs(name) && !indexes.includes(name))
  await server.done(gone.map(server.remove))
  return [...counts].map(([index, entries]) => ({ index, entries }))
}

/** What an index has not, has too much, and has as it was before. */
export type Difference = {
  index: string
  entries: number
  missing: string[]
  extra: string[]
  stale: string[]
}

/** Compares every index with the published copies, by the ids and by what each document was made of. */
export const compareIndexes = async (
  at: MeilisearchAt,
  { regions, pages }: Published,
): Promise<Difference[]> => {
  const server = indexServer(at)
  const names = indexNames(at.prefix)
  const present = await server.names()
  const difference = async (index: string, copies: 'public' | 'network', of: readonly string[]) => {
    const hashes = present.includes(index) ? await server.hashes(index) : new Map<string, string>()
    const found: Difference = { index, entries: 0, missing: [], extra: [], stale: [] }
    for (const region of of) {
      for await (const page of pages(copies, region)) {
        for (const entry of page) {
          const id = documentId(entry)
          const hash = hashes.get(id)
          if (hash === undefined) found.missing.push(id)
          else if (hash !== hashOf(entry)) found.stale.push(id)
          hashes.delete(id)
          found.entries++
        }
      }
    }
    found.extra = [...hashes.keys()]
    return found
  }
  const differences = [await difference(names.public, 'public', regions)]
  for (const region of regions) differences.push(await difference(names.network(region), 'network', [region]))
  const known = new Set(differences.map(({ index }) => index))
  for (const name of present)
    if (names.isOurs(name) && !known.has(name)) differences.push(await difference(name, 'public', []))
  return differences
}
