import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorBox } from './error-box.tsx'
import { LanguageProvider } from './language.tsx'

const faults = [
  { field: 'what', text: 'Beskriv vad ni vill testa' },
  { field: 'email', text: 'Skriv e-postadressen med @' },
]
const headingOf = (page: string) => page.match(/<h2>(.*)<\/h2>/)?.[1]

test('the heading counts the answers and says what they stand in the way of', () => {
  expect(headingOf(html(<ErrorBox faults={faults} before="innan ni kan skicka" />))).toBe(
    'Två svar behöver rättas innan ni kan skicka',
  )
})

test('two faults of one answer count once', () => {
  const twice = [...faults, { field: 'email', text: 'Skriv en adress utan mellanslag' }]
  expect(headingOf(html(<ErrorBox faults={twice} />))).toBe('Två svar behöver rättas')
})

test('English says one answer needs and two answers need', () => {
  const english = (count: number) =>
    headingOf(
      html(
        <LanguageProvider language="en">
          <ErrorBox faults={faults.slice(0, count)} before="before you can send" />
        </LanguageProvider>,
      ),
    )
  expect(english(1)).toBe('One answer needs correcting before you can send')
  expect(english(2)).toBe('Two answers need correcting before you can send')
})

test('each fault leads to its control, in the order of the form', () => {
  const page = html(<ErrorBox faults={faults} />)
  expect([...page.matchAll(/href="([^"]*)"/g)].map(match => match[1])).toEqual(['#what', '#email'])
  expect(page).toMatch(/role="alert" tabindex="-1"/)
})

test('a fault of the whole form is words without a link, and is not counted as an answer', () => {
  const page = html(<ErrorBox faults={[{ text: 'Sidan var för gammal' }]} />)
  expect(page).not.toContain('<a')
  expect(headingOf(page)).toBe('Det gick inte att gå vidare')
})

test('without faults there is no box', () => {
  expect(html(<ErrorBox faults={[]} />)).toBe('')
})
