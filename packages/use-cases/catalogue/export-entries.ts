import type { By } from '@testbro/db/by'
import { reading } from '@testbro/db/transaction'
import { cellsOf, tableColumns } from '@testbro/rules/entry-table'
import { listTabled } from '../import-at-hand.ts'

/** Every entry of the office's region as a row, after a row with the columns' names. */
export const exportEntries = (by: By): Promise<{ rows: string[][] }> =>
  reading(by, async ({ db }) => ({
    rows: [[...tableColumns], ...(await listTabled(db)).map(known => cellsOf(known, known.entry))],
  }))
