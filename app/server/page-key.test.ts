import { expect, test } from 'vitest'
import { keyOf, publicPageAt } from './page-key.ts'

test.each([
  ['/', '/'],
  ['/x?', '/x'],
  ['/x?q=&sector=', '/x'],
  ['/x?sector=health&page=2', '/x?page=2&sector=health'],
  ['/x?with=b&with=a&a=1', '/x?a=1&with=b&with=a'],
  ['/x?sector=h%65alth', '/x?sector=health'],
])('%s is kept as %s', (url, key) => expect(keyOf(url)).toBe(key))

test.each(['/x?q=buss', '/x?sector=health&q=buss', '/x?%71=buss'])('%s is not kept', url =>
  expect(keyOf(url)).toBeUndefined(),
)

test.each([
  ['/', null],
  ['/en', null],
  ['/environments?page=2', null],
  ['/stockholm', 'stockholm'],
  ['/en/stockholm/environments', 'stockholm'],
])('%s is public, and shows the region %s', (key, region) =>
  expect(publicPageAt(key)).toEqual({ key, region }),
)

test.each([
  '/my',
  '/sign-in',
  '/stockholm/inquiry',
  '/stockholm/office',
  '/en/stockholm/office/units',
  '/r/token',
  '/stockholm.data',
  '/ingen/sida/alls',
  'http://other.example/',
  `/${'a'.repeat(5_000)}`,
])('%s is not', key => expect(publicPageAt(key)).toBeNull())
