import { inflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'

export type Row = string[]
export const tableRefusals = [
  'table-empty',
  'table-large',
  'table-kind',
  'table-encoding',
  'table-torn',
  'table-rows',
] as const
export type TableRefusal = (typeof tableRefusals)[number]
export type ReadTable = { rows: Row[] } | { refused: TableRefusal; limit?: number }

const megabyte = 1024 * 1024
/** What a table may hold: bytes as it is sent, bytes when it is unpacked, and rows beside the one with the columns' names. */
const most = { megabytes: 2, unpacked: 24 * megabyte, letters: 4 * megabyte, rows: 1_000 }

/** The rows of a CSV or XLSX file, judged by its content, never by its name; or why they cannot be read. */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.byteLength === 0) return { refused: 'table-empty' }
  if (bytes.byteLength > most.megabytes * megabyte) return { refused: 'table-large', limit: most.megabytes }
  const read = isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes)
  if ('refused' in read) return read
  const last = read.rows.findLastIndex(row => row.some(cell => cell.trim() !== ''))
  const rows = read.rows.slice(0, last + 1)
  if (rows.length === 0) return { refused: 'table-empty' }
  if (rows.length > most.rows + 1) return { refused: 'table-rows', limit: most.rows }
  const letters = rows.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell.length, 0), 0)
  return letters > most.letters ? { refused: 'table-large', limit: most.megabytes } : { rows }
}

const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

function readCsv(bytes: Uint8Array): ReadTable {
  const text = decoded(bytes)
  if (typeof text !== 'string') return text
  const [head = ''] = text.split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0]
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      max_record_size: megabyte,
      to: most.rows + 2,
    })
    return { rows }
  } catch {
    return { refused: 'table-torn' }
  }
}

/** Excel writes UTF-16 with a mark at the start; everything else must be UTF-8, with or without one. */
function decoded(bytes: Uint8Array): string | { refused: TableRefusal } {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : undefined
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? { refused: 'table-kind' } : text
  } catch {
    return { refused: bytes.includes(0) ? 'table-kind' : 'table-encoding' }
  }
}

async function readXlsx(bytes: Uint8Array): Promise<ReadTable> {
  const unpacked = unpackedSize(bytes)
  if (unpacked === null) return { refused: 'table-kind' }
  if (unpacked > most.unpacked) return { refused: 'table-large', limit: most.megabytes }
  try {
    const sheet = await readSheet(Buffer.from(bytes))
    return { rows: sheet.map(row => row.map(cell => (cell === null ? '' : textOf(cell)))) }
  } catch {
    return { refused: 'table-kind' }
  }
}

const textOf = (cell: string | number | boolean | object) =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)

/**
 * How much a packed file holds, found by unpacking each part no further than there is room for: what a file says of its own sizes may be
 * a lie. Null for what is no such file.
 */
function unpackedSize(bytes: Uint8Array): number | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > file.length) return null
  let at = file.readUInt32LE(end + 16)
  let sum = 0
  try {
    for (let part = 0; part < file.readUInt16LE(end + 10); part++) {
      if (file.readUInt32LE(at) !== 0x02014b50) return null
      const method = file.readUInt16LE(at + 10)
      const packed = file.readUInt32LE(at + 20)
      const local = file.readUInt32LE(at + 42)
      const begins = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
      const left = most.unpacked - sum
      if (left <= 0) return most.unpacked + 1
      sum +=
        method === 8
          ? inflateRawSync(file.subarray(begins, begins + packed), { maxOutputLength: left }).length
          : packed
      at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    }
  } catch (error) {
    const isTooMuch = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isTooMuch ? most.unpacked + 1 : null
  }
  return sum
}

/** CSV as RFC 4180 has it, with the mark that lets Excel see that it is UTF-8. */
export const writeCsv = (rows: readonly Row[]): string =>
  stringify([...rows], { bom: true, record_delimiter: 'windows' })

/** A sheet of text: nothing in it is a formula. */
export const writeXlsx = async (rows: readonly Row[]): Promise<Uint8Array> =>
  writeXlsxFile(
    rows.map((row, at) =>
      row.map(value => ({ type: String, value, ...(at === 0 && { fontWeight: 'bold' as const }) })),
    ),
    { stickyRowsCount: 1 },
  ).toBuffer()

/** The most letters that a cell of a sheet can hold. */
export const mostInCell = 32_767
