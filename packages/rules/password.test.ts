import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgePassword } from './password.ts'

const lists = { common: new Set(['password', 'sommar2026']), names: ['Testbro', 'Region Skåne'] }
const codeOf = (password: string) => judgePassword(password, lists)?.code ?? null

test('eight characters are enough and seven are not', () => {
  expect(codeOf('kratta 7')).toBeNull()
  expect(judgePassword('kratta7', lists)).toEqual({
    field: 'password',
    code: 'too-short',
    limit: 8,
    actual: 7,
  })
  expect(codeOf('')).toBe('required')
})

test('128 characters of any kind are accepted and 129 are not', () => {
  expect(codeOf('🚌'.repeat(128))).toBeNull()
  expect(judgePassword('🚌'.repeat(129), lists)).toMatchObject({ code: 'too-long', limit: 128, actual: 129 })
})

test('a common password is refused in any case', () => {
  expect(codeOf('password')).toBe('password-common')
  expect(codeOf('Sommar2026')).toBe('password-common')
  expect(codeOf('password but longer')).toBeNull()
})

test('the name of the service or the region is refused wherever it stands and however it is written', () => {
  for (const password of ['testbro-2026', 'jag gillar TestBro', 'RegionSkane1', 'region skåne!'])
    expect([password, codeOf(password)]).toEqual([password, 'password-name'])
  expect(codeOf('skånska regioner')).toBeNull()
})

test('no rule asks for a mix of kinds of characters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('a', '7', 'Å', ' ', '-', '漢', '\t'),
      fc.integer({ min: 8, max: 128 }),
      (sign, length) => {
        expect(codeOf(sign.repeat(length))).toBeNull()
      },
    ),
  )
})

test('the field is the one that was asked', () => {
  expect(judgePassword('', lists, 'newPassword')).toMatchObject({ field: 'newPassword' })
})
