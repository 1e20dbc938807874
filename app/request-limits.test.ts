import { describe, expect, it } from 'vitest'
import { fieldsFit, manifestFits, mostFields, mostFieldsOfLong, urlFits } from './request-limits.ts'

const names = (count: number) => Array.from({ length: count }, (_, index) => `field${index}`)
const asked = (...paths: string[]) => new URLSearchParams(paths.map(path => ['p', path]))

describe('the limits before anything is read', () => {
  it('take 200 fields and no more, and 450 where a form is long', () => {
    expect(fieldsFit(names(200), mostFields)).toBe(true)
    expect(fieldsFit(names(201), mostFields)).toBe(false)
    expect(fieldsFit(names(450), mostFieldsOfLong)).toBe(true)
    expect(fieldsFit(names(451), mostFieldsOfLong)).toBe(false)
  })

  it('take names nested five levels deep and no deeper, in brackets or dots', () => {
    expect(fieldsFit(['a[b][c][d][e][f]'], mostFields)).toBe(true)
    expect(fieldsFit(['a[b][c][d][e][f][g]'], mostFields)).toBe(false)
    expect(fieldsFit(['a.b.c.d.e.f.g'], mostFields)).toBe(false)
  })

  it('take 40 paths of the route discovery, each of 200 characters and 12 words', () => {
    const word = '/a'
    expect(manifestFits(asked(...names(40)))).toBe(true)
    expect(manifestFits(asked(...names(41)))).toBe(false)
    expect(manifestFits(asked('/'.padEnd(200, 'a')))).toBe(true)
    expect(manifestFits(asked('/'.padEnd(201, 'a')))).toBe(false)
    expect(manifestFits(asked(word.repeat(12)))).toBe(true)
    expect(manifestFits(asked(word.repeat(13)))).toBe(false)
  })

  it('take an address of 4,096 characters', () => {
    expect(urlFits('x'.repeat(4096))).toBe(true)
    expect(urlFits('x'.repeat(4097))).toBe(false)
  })
})
