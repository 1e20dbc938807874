import { clearOuterIndex, outerIndex } from '../../../tests/search/outer-index.ts'
import { describeEngine, type Planted } from '../engine.example.ts'
import { rebuildIndexes } from './rebuild.ts'
import { openMeilisearch } from './search.ts'

const outer = outerIndex()

if (outer === null) throw new Error('MEILI_URL and MEILI_KEY say where the server is.')

describeEngine('Meilisearch', async ({ regions, publicly, inNetwork }) => {
  const of = async function* (planted: Planted[], region: string) {
    yield planted.filter(({ regionId }) => regionId === region).map(entry => ({ ...entry, regionName: '' }))
  }
  await rebuildIndexes(outer, {
    regions,
    pages: (copies, region) => of(copies === 'public' ? publicly : inNetwork, region),
  })
  return {
    search: openMeilisearch(outer, 10_000).search,
    close: () => clearOuterIndex(outer),
  }
})
