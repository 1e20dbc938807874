import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRegisterNumber, parseRegisterNumber, prefixSchema } from './register-number.ts'

test('a number has at least four digits and may have more', () => {
  expect(formatRegisterNumber({ prefix: 'STHLM', year: 2026, number: 42 })).toBe('STHLM-2026-0042')
  expect(formatRegisterNumber({ prefix: 'VG', year: 2026, number: 12345 })).toBe('VG-2026-12345')
})

test('every number that is written can be read', () => {
  const number = fc.record({
    prefix: fc.stringMatching(/^[A-Z]{2,8}$/),
    year: fc.integer({ min: 2000, max: 2999 }),
    number: fc.integer({ min: 1, max: 999_999 }),
  })
  fc.assert(
    fc.property(number, given => {
      expect(parseRegisterNumber(formatRegisterNumber(given))).toEqual(given)
    }),
  )
})

test.each([' sthlm-2026-0042 ', 'STHLM 2026 0042', 'STHLM–2026–0042'])(
  '%j is read as people type it',
  typed => {
    expect(parseRegisterNumber(typed)).toEqual({ prefix: 'STHLM', year: 2026, number: 42 })
  },
)

test.each([
  '',
  'STHLM-2026-42',
  'STHLM-26-0042',
  'S-2026-0042',
  'STHLM-2026-0000',
  'STHLM-2026-00042',
  'STHLM-2026-0042x',
])('%j is no register number', typed => {
  expect(parseRegisterNumber(typed)).toBeNull()
})

test('a prefix is two to eight capital letters from A to Z', () => {
  for (const prefix of ['VG', 'STOCKHOL']) expect(prefixSchema.safeParse(prefix).success).toBe(true)
  for (const prefix of ['S', 'STOCKHOLM', 'sthlm', 'ÅRE', 'A1', 'VG\n', ''])
    expect(prefixSchema.safeParse(prefix).success).toBe(false)
})
