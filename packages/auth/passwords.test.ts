import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword } from './passwords.ts'

describe('a password', () => {
  test('is kept as argon2id with at least 19 MiB and two passes, salted', async () => {
    const [one, two] = await Promise.all([hashPassword('tre gröna kattor'), hashPassword('tre gröna kattor')])
    const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(one) ?? []
    expect(Number(memory)).toBeGreaterThanOrEqual(19 * 1024)
    expect(Number(passes)).toBeGreaterThanOrEqual(2)
    expect(one).not.toBe(two)
  })

  test('is right only when every sign and its case are', async () => {
    const kept = await hashPassword('Tre gröna kattor')
    expect(await isPassword(kept, 'Tre gröna kattor')).toBe(true)
    expect(await isPassword(kept, 'tre gröna kattor')).toBe(false)
    expect(await isPassword(kept, 'Tre gröna kattor ')).toBe(false)
    expect(await isPassword(kept, '')).toBe(false)
  })

  test('counts to its last sign beyond 72 bytes', async () => {
    const long = 'å'.repeat(100)
    const kept = await hashPassword(`${long}1`)
    expect(await isPassword(kept, `${long}1`)).toBe(true)
    expect(await isPassword(kept, `${long}2`)).toBe(false)
  })

  test('counts beyond a NUL, where some functions stop', async () => {
    const kept = await hashPassword('abcdefgh\0one')
    expect(await isPassword(kept, 'abcdefgh\0two')).toBe(false)
  })

  test('is the same however the keyboard composes its letters', async () => {
    const kept = await hashPassword('gröna kattor'.normalize('NFC'))
    expect(await isPassword(kept, 'gröna kattor'.normalize('NFD'))).toBe(true)
  })
})

test('without a password the answer is no, for any word, the dummy’s own too', async () => {
  expect(await isPassword(null, 'tre gröna kattor')).toBe(false)
  expect(await isPassword(null, 'no account has this password')).toBe(false)
})

test('without a password the same work is done as with one', async () => {
  const kept = await hashPassword('tre gröna kattor')
  await isPassword(null, 'warm')
  const took = async (hash: string | null) => {
    const begun = process.cpuUsage()
    await isPassword(hash, 'en helt annan')
    return process.cpuUsage(begun).user
  }
  // its own work, not the time it waits for others'; the least of several says what it takes
  const known: number[] = []
  const unknown: number[] = []
  for (let n = 0; n < 8; n += 1) {
    known.push(await took(kept))
    unknown.push(await took(null))
  }
  const ratio = Math.min(...unknown) / Math.min(...known)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})
