import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QuestionsAndAnswers } from './questions-and-answers.tsx'

const list = (item: Partial<Parameters<typeof QuestionsAndAnswers>[0]['items'][number]>) =>
  html(<QuestionsAndAnswers items={[{ question: 'Vad behöver ni?', answer: '20 patienter', ...item }]} />)

test('an answer stands under its question and says nothing more', () => {
  expect(list({})).toBe('<dl class="qa"><div><dt>Vad behöver ni?</dt><dd>20 patienter</dd></div></dl>')
})

test('a completed answer is marked, and says so in words', () => {
  expect(list({ inserted: true })).toContain('<ins>20 patienter</ins><p class="small muted">Kompletterat</p>')
})

test('its note takes the place of the general word', () => {
  const page = list({ inserted: true, note: 'Tidigare: ”några patienter”' })
  expect(page).toContain('<p class="small muted">Tidigare: ”några patienter”</p>')
  expect(page).not.toContain('Kompletterat')
})

test('what may be secret says so', () => {
  expect(list({ secret: true })).toContain('Avsändaren har angett att det kan innehålla affärshemligheter')
})
