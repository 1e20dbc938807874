import { expect, test } from 'vitest'
import { languages } from './language.ts'
import { problems, problemText } from './problems.ts'

const codes = Object.keys(problems.sv.codes) as (keyof typeof problems.sv.codes)[]

test.each(languages)(
  'every problem has a whole sentence in %s, with its name and figures filled in',
  language => {
    for (const code of codes) {
      const sentence = problemText(language, { field: 'any', code, limit: 1200, actual: 1304 }, 'Etikett')
      expect(sentence).toMatch(/^\p{Lu}.{14,}/u)
      expect(sentence).not.toMatch(/undefined|null|ogiltig|invalid/i)
    }
  },
)

test('the sentence at a field of the inquiry is the one the drawing has', () => {
  expect(problemText('sv', { field: 'email', code: 'email-at' })).toBe(
    'Skriv e-postadressen med @, till exempel namn@foretag.se',
  )
  expect(problemText('sv', { field: 'need', code: 'required' }, 'Vad gör det?')).toBe(
    'Beskriv vad ni vill testa, minst en mening',
  )
})

test('a field without words of its own is named by its label, or called a field', () => {
  expect(problemText('sv', { field: 'lead', code: 'required' }, 'Ingress')).toBe('Fyll i ”Ingress”')
  expect(problemText('en', { field: 'lead', code: 'required' }, 'Lead')).toBe('Fill in “Lead”')
  expect(problemText('en', { field: 'constructor', code: 'required' })).toBe('Fill in the field')
})

test('too long says both figures, spaced as the language does', () => {
  expect(problemText('sv', { field: 'need', code: 'too-long', limit: 1200, actual: 1304 }, 'Behov')).toBe(
    'Korta ner ”Behov” till högst 1\u00a0200 tecken. Nu är det 1\u00a0304.',
  )
  expect(problemText('en', { field: 'need', code: 'too-long', limit: 1200, actual: 1304 }, 'Need')).toBe(
    'Shorten “Need” to at most 1,200 characters. It has 1,304 now.',
  )
})
