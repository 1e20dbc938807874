import { mostInCell, readTable, writeCsv, writeXlsx } from '@testbro/files/table'
import type { Tables } from '../framework.server.ts'

export const tables: Tables = {
  read: readTable,
  csv: writeCsv,
  xlsx: async rows => (rows.some(row => row.some(cell => cell.length > mostInCell)) ? null : writeXlsx(rows)),
}
