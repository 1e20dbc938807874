import { listCatalogueChanges, listEntriesToIndex } from '@testbro/db/read/indexed-entries'
import { reading, writing } from '@testbro/db/transaction'
import { clearCatalogueChanges } from '@testbro/db/write/catalogue-changes'
import type { CatalogueIndexes } from '@testbro/search/indexed-entry'
import type { Reaction } from '../reacting.ts'

const atOnce = 500

/**
 * Tells the outer index what has changed in a region, and forgets a change when the index has it: ended anywhere before that, it is told
 * again. One job at a time does this, so that nothing older is told after something newer.
 */
export const whenIndexingDue: Reaction = async ({ by, indexes }) => {
  for (let more = indexes !== null; more; ) more = await tellSome(by, indexes as CatalogueIndexes)
}

/** Whether there may be more. */
const tellSome = async (by: Parameters<Reaction>[0]['by'], indexes: CatalogueIndexes) => {
  // the numbers first: an entry that changes between has a higher one when it is forgotten
  const { region, changes, ...entries } = await reading(by, async ({ db, who }) => {
    const region = who.region ?? ''
    const changes = await listCatalogueChanges(db, region, atOnce)
    const ids = changes.map(({ environmentId }) => environmentId)
    if (ids.length === 0) return { region, changes, ids, public: [], network: [] }
    return {
      region,
      changes,
      ids,
      public: await listEntriesToIndex(db, 'publicEnvironments', region, ids),
      network: await listEntriesToIndex(db, 'networkEnvironments', region, ids),
    }
  })
  if (changes.length === 0) return false
  await indexes.tell({ region, ...entries })
  await writing(by, ({ db }) => clearCatalogueChanges(db, region, changes))
  return changes.length === atOnce
}
