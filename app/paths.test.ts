import { describe, expect, test } from 'vitest'
import { inOtherLanguage, languageOf, pathsIn, safePath } from './paths.ts'

describe('where to go on after signing in', () => {
  test.each([
    '/my',
    '/en/my/account#password',
    '/stockholm/office?state=late&q=%C3%A5',
    '/my/0b5c1a52-8f0c/inquiries',
  ])('%s is a path of ours', path => {
    expect(safePath(path, '/fallback')).toBe(path)
  })

  test.each([
    '',
    'my',
    'https://evil.example/',
    '//evil.example/my',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/my\r\nset-cookie: x=1',
    '/my\u0000',
    'javascript:alert(1)',
    ' /my',
    `/${'x'.repeat(500)}`,
  ])('%j is not, and the fallback is taken', path => {
    expect(safePath(path, '/fallback')).toBe('/fallback')
  })

  test('nothing at all is the fallback', () => {
    expect(safePath(null, '/fallback')).toBe('/fallback')
    expect(safePath(undefined, '/fallback')).toBe('/fallback')
  })

  test('whatever is let through stays on our origin when a browser resolves it', () => {
    const tries = [
      '/',
      '/my',
      '/./evil',
      '/..//evil.example',
      '/%5Cevil.example',
      '/%2F%2Fevil.example',
      '/@evil.example',
      '/my?to=//evil',
      '//evil.example',
      '/\\evil.example',
      '/\n/evil.example',
    ]
    for (const path of tries) {
      const resolved = new URL(safePath(path, '/'), 'https://testbro.example/sign-in')
      expect([path, resolved.origin]).toEqual([path, 'https://testbro.example'])
    }
  })

  test('it travels in the address of the sign-in page whole', () => {
    const to = '/stockholm/office?q=a&b=c#d'
    const page = new URL(pathsIn('en').signIn(to), 'https://testbro.example')
    expect(page.pathname).toBe('/en/sign-in')
    expect(page.searchParams.get('to')).toBe(to)
  })
})

test('the catalogue is every region’s, or one’s', () => {
  const paths = pathsIn('en')
  expect(paths.environments()).toBe('/en/environments')
  expect(paths.environments('uppsala')).toBe('/en/uppsala/environments')
  expect(paths.environment('uppsala', 'a')).toBe('/en/uppsala/environments/a')
  expect(paths.environment('uppsala', 'a', 'å b')).toBe('/en/uppsala/environments/a?q=%C3%A5+b')
  expect(paths.compare(['u.a', 'u.b'])).toBe('/en/environments/compare?with=u.a&with=u.b')
  expect(paths.inquiryAbout('uppsala', { environment: 'a', q: 'b' })).toBe(
    '/en/uppsala/inquiry?environment=a&q=b',
  )
  expect(paths.inquiryAbout('uppsala', {})).toBe('/en/uppsala/inquiry')
})

test('a page has the same address in both languages but for its beginning', () => {
  expect(inOtherLanguage('/my/account', '?done=saved')).toBe('/en/my/account?done=saved')
  expect(inOtherLanguage('/en/my/account')).toBe('/my/account')
  expect(inOtherLanguage('/')).toBe('/en')
  expect(inOtherLanguage('/en')).toBe('/')
  expect(languageOf('/energi')).toBe('sv')
})
