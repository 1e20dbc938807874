import { verify } from '@node-rs/argon2'
import { describe, expect, test, vi } from 'vitest'
import { hashPassword, isPassword } from './passwords.ts'

vi.mock('@node-rs/argon2', { spy: true })

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

test('without a password a hash of the same cost is worked through', async () => {
  const verified = vi.mocked(verify)
  const costOf = (hash: unknown) => `${hash}`.split('$', 4)
  const kept = await hashPassword('tre gröna kattor')
  for (const hash of [kept, null]) {
    verified.mockClear()
    await isPassword(hash, 'en helt annan')
    expect(verified).toHaveBeenCalledOnce()
    const [against, word] = verified.mock.calls[0] ?? []
    expect(costOf(against)).toEqual(costOf(kept))
    expect(`${against}`).toHaveLength(kept.length)
    expect(word).toBe('en helt annan')
  }
})
