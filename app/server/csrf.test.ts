import { describe, expect, it } from 'vitest'
import { judgeOrigin } from './csrf.ts'

const own = 'https://testbro.example'

describe('an unsafe request', () => {
  it.each([
    ['same-origin', undefined, true, 'pass'],
    ['same-origin', 'null', true, 'pass'],
    ['none', undefined, true, 'pass'],
    ['none', own, false, 'pass'],
    ['none', 'https://evil.example', false, 'refuse'],
    ['none', 'null', true, 'refuse'],
    ['cross-site', own, false, 'refuse'],
    ['same-site', own, true, 'refuse'],
    ['anything-new', own, true, 'refuse'],
    [undefined, own, true, 'pass'],
    [undefined, 'http://testbro.example', true, 'refuse'],
    [undefined, 'null', false, 'refuse'],
    [undefined, undefined, true, 'refuse'],
    [undefined, undefined, false, 'needs-nonce'],
  ] as const)('from site %s and origin %s, known %s: %s', (secFetchSite, origin, known, verdict) => {
    expect(judgeOrigin({ secFetchSite, origin, known }, own)).toBe(verdict)
  })
})
