import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../../ui/language.tsx'
import { UnitHomeHead } from './home-head.tsx'

const nothing = { questions: 0, declined: 0, verify: 0 }
const head = (waits: Partial<typeof nothing>, language: 'sv' | 'en' = 'sv') =>
  html(
    <LanguageProvider language={language}>
      <UnitHomeHead unit="Påhittsjukhuset" waits={{ ...nothing, ...waits }} />
    </LanguageProvider>,
  )
const answer = (page: string) => /<h1>(.*)<\/h1>/.exec(page)?.[1]

test('the heading says that nothing waits, and whose page it is', () => {
  expect(answer(head({}))).toBe('Inget väntar på er')
  expect(answer(head({}, 'en'))).toBe('Nothing waits for you')
  expect(head({})).toContain('<p class="kicker">Påhittsjukhuset</p>')
})

test('the heading says what waits, where it is of one kind', () => {
  expect(answer(head({ questions: 1 }))).toBe('En fråga väntar på svar')
  expect(answer(head({ verify: 2 }))).toBe('Två testmiljöer behöver bekräftas')
  expect(answer(head({ declined: 1 }, 'en'))).toBe('One proposal was not accepted')
  expect(head({ questions: 1 })).not.toContain('<ul')
})

test('what waits is counted in all and led to, where it is of several kinds', () => {
  const page = head({ questions: 1, verify: 2 })
  expect(answer(page)).toBe('Tre saker väntar på er')
  expect(page).toContain('<a href="#questions">En fråga väntar på svar</a>')
  expect(page).toContain('<a href="#environments">Två testmiljöer behöver bekräftas</a>')
  expect(page).not.toContain('godkändes')
})
