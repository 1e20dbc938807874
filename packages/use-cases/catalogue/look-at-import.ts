import type { By } from '@testbro/db/by'
import { reading } from '@testbro/db/transaction'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import { type ReadImport, readImport } from '../import-at-hand.ts'

type Outcome = { refused: 'reader' } | { read: ReadImport }

/** What a table would do to the region's entries, row by row; nothing is done. */
export const lookAtImport = (by: By, table: readonly (readonly string[])[]): Promise<Outcome> =>
  reading(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    return may === true ? { read: await readImport(db, table) } : may
  })
