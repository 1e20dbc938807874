import { describe, expect, test } from 'vitest'
import { hashOf, linkMaker, newToken } from './links.ts'

const links = linkMaker('a key of the test, longer than thirty-two signs')
const id = '0b5c1a52-8f0c-4a43-9d33-6a1f3c7d2e10'
const otherId = '7d9e4f61-2b3a-4c5d-8e6f-9a0b1c2d3e4f'

describe('a mailed link', () => {
  test('is derived: the same row gives the same token in every process', () => {
    const again = linkMaker('a key of the test, longer than thirty-two signs')
    expect(again.token('sign-in', id, 1)).toBe(links.token('sign-in', id, 1))
  })

  test('differs with the purpose, the row, the generation and the key', () => {
    const other = linkMaker('another key of the test, also long enough')
    const tokens = [
      links.token('sign-in', id, 1),
      links.token('reset', id, 1),
      links.token('sign-in', otherId, 1),
      links.token('sign-in', id, 2),
      other.token('sign-in', id, 1),
    ]
    expect(new Set(tokens).size).toBe(tokens.length)
  })

  test('carries 256 bits in signs that an address takes', () => {
    expect(links.token('sign-in', id, 1)).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(Buffer.from(links.token('draft', id, 1), 'base64url')).toHaveLength(32)
  })

  test('is not made by moving a sign from one part to the next', () => {
    expect(links.token('draft1', '2', 3)).not.toBe(links.token('draft', '12', 3))
    expect(links.token('draft', '2', 31)).not.toBe(links.token('draft', '23', 1))
  })

  test('is stored as a hash that says nothing of it', () => {
    const token = links.token('sign-in', id, 1)
    expect(hashOf(token)).toHaveLength(32)
    expect(hashOf(token).toString('base64url')).not.toContain(token.slice(0, 6))
  })
})

describe('a code', () => {
  const codes = Array.from({ length: 2_000 }, (_, n) => links.code(`${id} ${n}`))

  test('has eight signs, none of which is read for another', () => {
    for (const code of codes) expect(code).toMatch(/^[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{8}$/)
    expect(codes.join('')).not.toMatch(/[IO01]/)
  })

  test('uses all of its 32 signs about as often', () => {
    const counts = Map.groupBy(codes.join(''), sign => sign)
    expect(counts.size).toBe(32)
    for (const [sign, found] of counts)
      expect([sign, found.length > 350 && found.length < 650]).toEqual([sign, true])
  })

  test('is forgiven its case, spaces and hyphens', () => {
    const code = links.code(id)
    const kept = links.codeHash(id, code)
    const spaced = `  ${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}\t`
    expect(links.codeHash(id, spaced)).toEqual(kept)
    expect(links.codeHash(id, code.split('').join('\u00a0'))).toEqual(kept)
  })

  test('is right for one sign-in only, and never with a sign more or less', () => {
    const code = links.code(id)
    expect(links.codeHash(otherId, code)).not.toEqual(links.codeHash(id, code))
    expect(links.codeHash(id, `${code}2`)).not.toEqual(links.codeHash(id, code))
    expect(links.codeHash(id, code.slice(1))).not.toEqual(links.codeHash(id, code))
  })
})

describe('the nonce of a form', () => {
  const at = Date.parse('2026-11-22T10:00:00Z')
  const nonce = links.nonce('form draft-1', at)

  test('tells when it was made, for as long as one wants to judge its age', () => {
    expect(links.madeAt('form draft-1', nonce)).toBe(at)
  })

  test('is worth nothing for another form, another time, another key, or with a sign changed', () => {
    expect(links.madeAt('form draft-2', nonce)).toBeNull()
    expect(links.madeAt('form draft-1', nonce.replace(/^[^.]+/, (at + 60_000).toString(36)))).toBeNull()
    expect(linkMaker('another key of the test, also long enough').madeAt('form draft-1', nonce)).toBeNull()
    expect(links.madeAt('form draft-1', `${nonce.slice(0, -1)}${nonce.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
  })

  test.each(['', '.', 'x.y', `${at.toString(36)}.`, `-1${nonce}`, `${nonce} `, 'å'.repeat(60)])(
    'is not %j',
    typed => {
      expect(links.madeAt('form draft-1', typed)).toBeNull()
    },
  )
})

test('a new token is never the same twice', () => {
  const tokens = Array.from({ length: 1_000 }, newToken)
  expect(new Set(tokens).size).toBe(1_000)
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
})
