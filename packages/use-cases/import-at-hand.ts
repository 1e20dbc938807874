import { createHash } from 'node:crypto'
import { listHostable, listKept } from '@testbro/db/read/entries'
import type { Inside } from '@testbro/db/transaction'
import { entryOf } from '@testbro/rules/entry'
import { isWaiting } from '@testbro/rules/entry-review'
import { type Known, readEntryTable, type TableReading } from '@testbro/rules/entry-table'

/** More than a region has. */
const most = 10_000

/** Every entry of a region that is accepted, as a table shows it and is compared with. */
export const listTabled = async (db: Inside['db']): Promise<Known[]> =>
  (await listKept(db, { most })).map(environment => ({
    id: environment.id,
    unit: environment.unitName ?? '',
    entry: entryOf(environment),
    newest: environment.newest,
    waits: isWaiting(environment),
  }))

/** `units` are the names of those that may stand in a row. */
export type ReadImport = TableReading & { print: string; units: string[] }

/** What a table would do to a region's entries as they stand, and a print of all that: another print is something else. */
export const readImport = async (
  db: Inside['db'],
  table: readonly (readonly string[])[],
): Promise<ReadImport> => {
  const hostable = await listHostable(db)
  const reading = readEntryTable(table, await listTabled(db), hostable)
  const print = createHash('sha256').update(JSON.stringify(reading)).digest('base64url')
  return { ...reading, print, units: hostable.map(({ name }) => name) }
}
