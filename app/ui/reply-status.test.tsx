import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from './language.tsx'
import { ReplyStatus } from './reply-status.tsx'

test.each([
  ['interested', 'good', 'Intresserad'],
  ['interested-if', 'wait', 'Intresserad om'],
  ['not-now', 'rest', 'Inte nu'],
  ['no', 'rest', 'Nej'],
  ['forwarded', 'rest', 'Skickad vidare'],
  ['silent', 'rest', 'Har inte svarat'],
  ['not-reached', 'stop', 'Nåddes inte'],
] as const)('%s is %s and reads "%s"', (state, kind, words) => {
  expect(html(<ReplyStatus state={state} />)).toBe(`<span class="status ${kind}">${words}</span>`)
})

test('the words follow the reader', () => {
  const page = html(
    <LanguageProvider language="en">
      <ReplyStatus state="not-reached" />
    </LanguageProvider>,
  )
  expect(page).toContain('Could not be reached')
})
