import { expect, test } from 'vitest'
import { commonPasswords } from './common-passwords.ts'

const common = commonPasswords()

test('the list holds at least three thousand passwords long enough to be chosen', () => {
  const long = [...common].filter(password => [...password].length >= 8)
  expect(long.length).toBeGreaterThan(3_000)
  expect(long).toHaveLength(common.size)
})

test('every password on the list is in lower case and without blanks at its ends, so that it can be met', () => {
  for (const password of common) expect(password).toBe(password.trim().toLowerCase())
})

test.each(['password', 'iloveyou', '12345678', 'qwertyuiop', 'Sommar2026', 'LÖSENORD123', 'välkommen1'])(
  '%s is on it',
  password => {
    expect(common.has(password.toLowerCase())).toBe(true)
  },
)

test('what nobody else would choose is not on it', () => {
  expect(common.has('tre gröna kattor 7')).toBe(false)
})

test('the words about where the list comes from are not passwords', () => {
  expect([...common].some(password => password.includes('npm') && password.includes(' '))).toBe(false)
})
