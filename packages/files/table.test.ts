import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readTable, writeCsv, writeXlsx } from './table.ts'

const rows = [
  ['name', 'aboutSv'],
  ['Hallstavik', 'Rad ett\nrad "två", tre; fyra'],
]
const bytes = (text: string) => new TextEncoder().encode(text)

test('what is written as CSV or as a sheet is read again', async () => {
  expect(await readTable(bytes(writeCsv(rows)))).toEqual({ rows })
  expect(await readTable(await writeXlsx(rows))).toEqual({ rows })
})

test.each([
  ['commas', 'name,place\nÅ,Ö\n'],
  ['semicolons', 'name;place\r\nÅ;Ö\r\n'],
  ['tabs', 'name\tplace\nÅ\tÖ'],
  ["Excel's mark", '\ufeffname,place\nÅ,Ö\n'],
])('%s part the cells', async (_, text) => {
  expect(await readTable(bytes(text))).toEqual({
    rows: [
      ['name', 'place'],
      ['Å', 'Ö'],
    ],
  })
})

test('the UTF-16 that Excel writes is read', async () => {
  const text = Buffer.from('\ufeffname\tplace\nÅ\tÖ\n', 'utf16le')
  expect(await readTable(text)).toMatchObject({
    rows: [
      ['name', 'place'],
      ['Å', 'Ö'],
    ],
  })
})

test('a row that holds nothing keeps its number, but for those at the end', async () => {
  expect(await readTable(bytes('name\n\nÅ\n\n'))).toEqual({ rows: [['name'], [''], ['Å']] })
})

/** A packed file of one part that says of itself that it holds nothing. */
const aBomb = (size: number) => {
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const packed = deflateRawSync(Buffer.alloc(size, 0x61))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt16LE(name.length, 28)
  const begins = local.length + name.length + packed.length
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(begins, 16)
  return Buffer.concat([local, name, packed, central, name, end])
}

test.each([
  ['nothing', new Uint8Array(), 'table-empty'],
  ['rows of nothing', bytes(',,\n,,\n'), 'table-empty'],
  ['letters of another time', Buffer.from('name\nH\xe4lsa\n', 'latin1'), 'table-encoding'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'table-kind'],
  ['a sheet of the old kind', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0]), 'table-kind'],
  ['a packed file that is cut off', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'table-kind'],
  ['a packed file that is no sheet', aBomb(1_000), 'table-kind'],
  ['a packed file that grows without end', aBomb(400 * 1024 * 1024), 'table-large'],
  ['more than two megabytes', bytes(`name\n${'x'.repeat(2 * 1024 * 1024)}`), 'table-large'],
  ['a quotation mark that never ends', bytes('name\n"Hallstavik\nBarkarby\n'), 'table-torn'],
  ['5,000 rows', bytes(`name\n${'Hallstavik\n'.repeat(5_000)}`), 'table-rows'],
])('%s is refused', async (_, file, refused) => {
  expect(await readTable(file)).toMatchObject({ refused })
})

test('a thousand rows are read', async () => {
  expect(await readTable(bytes(`name\n${'Hallstavik\n'.repeat(1_000)}`))).toHaveProperty('rows.length', 1_001)
})
