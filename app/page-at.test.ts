import { describe, expect, it } from 'vitest'
import { pages } from './manifest.ts'
import { pageAt } from './page-at.ts'
import { inOtherLanguage, languageOf, safePath } from './paths.ts'
import { reservedSlugs } from './reserved-slugs.ts'

const fileAt = (path: string) => pageAt(path)?.page.file

describe('the table of pages', () => {
  it('finds each page at its own address in both languages, as the router does', () => {
    for (const { path, file, neutral } of pages) {
      const address = `/${path.replace(/:(\w+)/g, 'a-$1')}`
      expect(fileAt(address), address).toBe(file)
      if (!neutral) expect(fileAt(`/en${address}`), `/en${address}`).toBe(file)
    }
  })

  it('prefers fixed words to parameters', () => {
    expect(fileAt('/stockholm/office/inquiries/new')).toBe('routes/office/enter.tsx')
    expect(fileAt('/environments')).toBe('routes/environments/everywhere.tsx')
    expect(fileAt('/my/account')).toBe('routes/account/account.tsx')
    expect(fileAt('/sign-in')).toBe('routes/account/sign-in.tsx')
  })

  it('finds nothing where no page is', () => {
    expect(pageAt('/stockholm/office/nothing/here/at/all')).toBeNull()
  })

  it('keeps a region from taking the address of a page', () => {
    for (const { path } of pages) {
      const [first = ''] = path.split('/')
      if (first !== '' && !first.startsWith(':')) expect(reservedSlugs.has(first), first).toBe(true)
    }
  })
})

describe('a language', () => {
  it('is English under /en and Swedish elsewhere, also where a region begins with en', () => {
    expect([
      languageOf('/en'),
      languageOf('/en/stockholm'),
      languageOf('/enkoping'),
      languageOf('/'),
    ]).toEqual(['en', 'en', 'sv', 'sv'])
  })

  it('changes to the other and back on the same page', () => {
    for (const path of ['/', '/stockholm', '/stockholm/inquiry']) {
      expect(inOtherLanguage(inOtherLanguage(path))).toBe(path)
    }
  })
})

describe('a path to go on to', () => {
  it.each(['/my', '/stockholm/office?q=a', '/en'])('may be %s', path => {
    expect(safePath(path, '/fallback')).toBe(path)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a\\b',
    '/a\u0000',
    '/a\nb',
    '',
    null,
    undefined,
    `/${'a'.repeat(600)}`,
  ])('is never %j', path => {
    expect(safePath(path, '/fallback')).toBe('/fallback')
  })
})
