import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { insertEnvironment, insertReview, insertVersion, setEntry } from '@testbro/db/write/entries'
import { announce } from '@testbro/db/write/jobs'
import { keptEntry } from '@testbro/rules/entry'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import { type ReadImport, readImport } from '../import-at-hand.ts'

type Outcome =
  | { refused: 'reader' }
  | { changedMeanwhile: ReadImport }
  | { imported: { added: number; changed: number } }

/**
 * Does what was shown of a table, all of it or nothing: `print` is what was shown, and when the same table would now do something else
 * nothing is done. Each row that adds or changes is a version, accepted at once; what is new is published when the office says so.
 */
export const importEntries = (
  by: Extract<By, { as: 'office' }>,
  table: readonly (readonly string[])[],
  print: string,
): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const read = await readImport(db, table)
    if ('refused' in read || read.print !== print) return { changedMeanwhile: read }
    const { region } = by
    const person = who.person ?? ''
    const counts = { added: 0, changed: 0 }
    for (const row of read.rows) {
      if (row.fate !== 'new' && row.fate !== 'changed') continue
      const { entry } = row
      const environment = row.fate === 'new' ? crypto.randomUUID() : row.id
      const of = { region, environment }
      const version = row.fate === 'new' ? 1 : row.newest + 1
      if (row.fate === 'new')
        await insertEnvironment(db, of, { unit: row.unitId, name: entry.name, sector: entry.sector })
      const kept = await insertVersion(db, of, { version, entry, note: '', unit: null, by: person })
      // somebody has proposed something at this very moment: nothing of the table is done
      if (!kept) throw new Error('The entry was changed while it was imported.')
      await insertReview(db, of, { version, accepted: true, note: '', by: person })
      await setEntry(db, environment, version, keptEntry(entry))
      await announce(db, 'environment-changed', { environment })
      counts[row.fate === 'new' ? 'added' : 'changed'] += 1
    }
    return { imported: counts }
  })
