import { expect, test } from 'vitest'
import { contentDisposition } from './content-disposition.ts'

test.each([
  ['plan.pdf', `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`],
  ['Åsa läser.pdf', `attachment; filename="Asa laser.pdf"; filename*=UTF-8''%C3%85sa%20l%C3%A4ser.pdf`],
  ['a"b\\c%41.pdf', `attachment; filename="a_b_c_41.pdf"; filename*=UTF-8''a%22b%5Cc%2541.pdf`],
  [`it's (1)*.pdf`, `attachment; filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`],
  [
    'a\r\nSet-Cookie: b.pdf',
    `attachment; filename="aSet-Cookie: b.pdf"; filename*=UTF-8''aSet-Cookie%3A%20b.pdf`,
  ],
  ['日本😀.pdf', `attachment; filename="____.pdf"; filename*=UTF-8''%E6%97%A5%E6%9C%AC%F0%9F%98%80.pdf`],
  ['halv\ud800.pdf', `attachment; filename="halv_.pdf"; filename*=UTF-8''halv%EF%BF%BD.pdf`],
])('%j is one header line that never shows the file', (name, header) => {
  expect(contentDisposition(name)).toBe(header)
  expect(() => new Headers({ 'content-disposition': contentDisposition(name) })).not.toThrow()
})
