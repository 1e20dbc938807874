import type { CatalogueIndexes, IndexedEntry } from '../indexed-entry.ts'
import { documentId, documentOf } from './document.ts'
import { indexNames } from './index-names.ts'
import { indexServer, type Patience } from './index-server.ts'
import type { MeilisearchAt } from './meilisearch-at.ts'
import { settings } from './settings.ts'

/**
 * Tells the indexes what has changed. The public one is made by a rebuild only, so that nobody searches in one that is half filled;
 * a region's own is made when the region's first entry comes.
 */
export const openIndexes = (at: MeilisearchAt, patience?: Patience): CatalogueIndexes => {
  const server = indexServer(at, patience)
  const names = indexNames(at.prefix)
  return {
    tell: async ({ region, ids, ...entries }) => {
      const network = names.network(region)
      if (!(await server.exists(names.public)))
        throw new Error('There is no index yet. Run: testbro search rebuild')
      if (!(await server.exists(network)))
        await server.done([server.make(network), server.set(network, settings())])
      const tellOne = (index: string, present: readonly IndexedEntry[]) => {
        const here = new Set(present.map(({ id }) => id))
        const gone = ids.filter(id => !here.has(id))
        return [
          ...(present.length > 0 ? [server.put(index, present.map(documentOf))] : []),
          ...(gone.length > 0
            ? [
                server.drop(
                  index,
                  gone.map(id => documentId({ regionId: region, id })),
                ),
              ]
            : []),
        ]
      }
      await server.done([...tellOne(names.public, entries.public), ...tellOne(network, entries.network)])
    },
  }
}
