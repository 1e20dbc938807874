import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { judgeFile } from './judge-file.ts'

const pdf = (inside = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\n%%EOF\n`, 'latin1')
const png = Buffer.from(
  '89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000049454e44ae426082',
  'hex',
)
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')
const documentType =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

/** A zip of stored files, in this order (APPNOTE 4.3). */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const index: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt32LE(crc32(body), 10)
    fixed.writeUInt32LE(body.length, 14)
    fixed.writeUInt32LE(body.length, 18)
    fixed.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    parts.push(Buffer.from('PK\x03\x04'), fixed, Buffer.from(name), body)
    index.push(Buffer.from('PK\x01\x02\x14\x00'), fixed, place, Buffer.from(name))
    at += 30 + name.length + body.length
  }
  const directory = Buffer.concat(index)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}
const docx = (more: Record<string, string> = {}) =>
  zip({ '[Content_Types].xml': documentType, 'word/document.xml': '<w/>', ...more })

test.each([
  ['a PDF', pdf(), { kind: 'pdf', type: 'application/pdf', name: 'namn.pdf' }],
  ['a PNG', png, { kind: 'png', type: 'image/png', name: 'namn.png' }],
  ['a JPEG', jpeg, { kind: 'jpg', type: 'image/jpeg', name: 'namn.jpg' }],
  ['a DOCX', docx(), { kind: 'docx', name: 'namn.docx' }],
])('%s is taken for what it is, whatever it is called', async (_what, bytes, taken) => {
  expect(await judgeFile({ name: 'namn', bytes })).toMatchObject({ ...taken, size: bytes.length })
})

test.each([
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a page that ends as a PDF', '<script>alert(1)</script>\n%PDF-1.7'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['a script', '#!/bin/sh\nrm -rf /'],
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['a Linux program', Buffer.from('7f454c46020101000000000000000000', 'hex')],
  ['a GIF', 'GIF89a\x01\x00\x01\x00'],
  ['plain text', 'Hej'],
  ['a bare zip', zip({ 'a.txt': 'Hej' })],
  ['a zip of a program', zip({ 'a.exe': 'MZ' })],
  [
    'a spreadsheet',
    zip({
      '[Content_Types].xml': documentType.replace('wordprocessingml.document', 'spreadsheetml.sheet'),
      'xl/workbook.xml': '',
    }),
  ],
  [
    'a document with macros on',
    zip({
      '[Content_Types].xml': documentType.replaceAll(
        'vnd.openxmlformats-officedocument.wordprocessingml.document',
        'vnd.ms-word.document.macroEnabled',
      ),
    }),
  ],
  ['a cut zip', docx().subarray(0, 20)],
  ['one byte', Buffer.from([0])],
])('%s is refused even if it is called a PDF', async (_what, content) => {
  expect(await judgeFile({ name: 'faktura.pdf', bytes: Buffer.from(content) })).toEqual({
    refused: 'file-kind',
  })
})

test.each([
  ['a script', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')],
  ['a script under another spelling', pdf('/S /J#61va#53cript /JS (x)')],
  ['a program to start', pdf('/S /Launch /F (cmd.exe)')],
  ['a file within', pdf('/Names << /EmbeddedFiles 3 0 R >>')],
  ['macros', docx({ 'word/vbaProject.bin': 'x' })],
  ['an inner object', docx({ 'word/embeddings/oleObject1.bin': 'x' })],
  ['a control', docx({ 'word/activeX/activeX1.xml': 'x' })],
])('a document with %s is refused', async (_what, bytes) => {
  expect(await judgeFile({ name: 'x', bytes })).toEqual({ refused: 'file-active' })
})

test('an empty file and one over 10 MB are refused, one of just 10 MB is not', async () => {
  const most = Buffer.concat([pdf(), Buffer.alloc(10 * 1024 * 1024 - pdf().length)])
  expect(await judgeFile({ name: 'x', bytes: Buffer.alloc(0) })).toEqual({ refused: 'file-empty' })
  expect(await judgeFile({ name: 'x', bytes: most })).toMatchObject({ kind: 'pdf' })
  expect(await judgeFile({ name: 'x', bytes: Buffer.concat([most, Buffer.from(' ')]) })).toEqual({
    refused: 'file-too-large',
    limit: 10,
  })
})

test('a form may take fewer kinds', async () => {
  expect(await judgeFile({ name: 'x', bytes: png }, ['pdf'])).toEqual({ refused: 'file-kind' })
  expect(await judgeFile({ name: 'x', bytes: pdf() }, ['pdf'])).toMatchObject({ kind: 'pdf' })
})

test('the name that comes back is clean and ends as what the file is', async () => {
  expect(await judgeFile({ name: '../../a.php', bytes: pdf() })).toMatchObject({ name: 'a.php.pdf' })
})
