import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Frame } from './frame.tsx'
import { LanguageProvider } from './language.tsx'

const nav = [
  { href: '/a', label: 'Att göra', current: true },
  { href: '/b', label: 'Utskick' },
  { act: '/sign-out', label: 'Logga ut', hidden: 'Bo Påhittad', fields: { nonce: 'x1' } },
]
const page = (language: 'sv' | 'en') =>
  html(
    <LanguageProvider language={language}>
      <Frame home="/" nav={nav} translation="/there" foot={[{ heading: 'Hjälp', text: 'Ring' }]}>
        innehåll
      </Frame>
    </LanguageProvider>,
  )

test('the first stop leads to a main that can take the focus', () => {
  expect(page('sv')).toMatch(/^<a class="skip" href="#main">Hoppa till innehållet<\/a>/)
  expect(page('sv')).toContain('<main id="main" tabindex="-1">')
})

test('the language link is written in the language it leads to', () => {
  expect(page('sv')).toContain('<a class="lang" href="/there" lang="en" hrefLang="en">English</a>')
  expect(page('en')).toContain('<a class="lang" href="/there" lang="sv" hrefLang="sv">Svenska</a>')
})

test('only the current page is marked as current', () => {
  expect(page('sv').match(/aria-current="page"/g)).toHaveLength(1)
})

test('an act in the menu posts and never goes by a link', () => {
  expect(page('sv')).toMatch(
    /<form method="post" action="\/sign-out"><input type="hidden" name="nonce" value="x1"\/><button/,
  )
  expect(page('sv')).not.toContain('href="/sign-out"')
})
