import { expect, test } from 'vitest'
import { documentField, inquiryForm } from '../rules/1-inquiry.ts'
import { likelyDuplicates } from '../rules/duplicate.ts'
import { numbersOf, type Question } from '../rules/form.ts'
import { senderKinds, senderLimits } from '../rules/sender.ts'
import { inquiry, type QuestionWords } from './inquiry.ts'
import { languages } from './language.ts'

test.each(languages)('every question of the form has a label in %s, and every option too', language => {
  const words: Record<string, QuestionWords | undefined> = inquiry[language].questions
  for (const { key, options } of inquiryForm.questions as readonly Question[]) {
    expect([key, words[key]?.label]).toEqual([key, expect.stringMatching(/\?$/)])
    expect(Object.keys(words[key]?.options ?? {})).toEqual(options?.map(option => option.code) ?? [])
  }
  expect(Object.keys(words)).toEqual(inquiryForm.questions.map(question => question.key))
})

test.each(languages)('every field of the sender has a label in %s', language => {
  const words: Record<string, unknown> = inquiry[language].sender
  for (const field of Object.keys(senderLimits)) expect(words[field]).toHaveProperty('label')
  expect(Object.keys(inquiry[language].sender.senderKind.options)).toEqual([...senderKinds])
})

test('the lead counts the questions on the page: those of the form, the document and the sender', () => {
  const numbered = [...numbersOf(inquiryForm).values()].filter(number => number !== null).length
  expect(documentField in inquiry.sv).toBe(true)
  expect(inquiry.sv.form.lead(numbered + 2)).toMatch(/^Tio frågor\./)
  expect(inquiry.en.form.lead(numbered + 2)).toMatch(/^Ten questions\./)
})

test('every reason to think of a duplicate has words', () => {
  const one = {
    id: 'a',
    title: 'Samma rubrik',
    email: 'a@a.example',
    orgNumber: '1',
    orgCountry: 'SE',
    receivedAt: new Date(0),
  }
  const [found] = likelyDuplicates(one, [{ ...one, id: 'b' }])
  expect(found?.reasons.map(reason => inquiry.sv.duplicates.reasons[reason])).toEqual([
    'samma organisationsnummer',
    'samma e-postadress',
    'liknande rubrik',
  ])
})

test('a number of days never stands without the date it gives', () => {
  expect(inquiry.sv.checkMail.begins(2, '2026-11-11')).toMatch(/2 arbetsdagar.*onsdag 11 november 2026/)
  expect(inquiry.en.received.begins(1, '2026-11-11')).toMatch(/1 working day,.*Wednesday 11 November 2026/)
})

test('what was sent is counted in words', () => {
  expect(inquiry.sv.page.sentSummary(9, 1)).toBe('Nio svar och en bilaga.')
  expect(inquiry.sv.page.sentSummary(1, 0)).toBe('Ett svar.')
  expect(inquiry.en.page.sentSummary(9, 2)).toBe('Nine answers and two documents.')
})

test.each(languages)(
  'no sentence in %s is empty, ends in two stops, or is the other language left behind',
  language => {
    const other = languages.find(each => each !== language) ?? language
    const same = sentences(inquiry[language]).filter(
      ([path, words]) => words.includes(' ') && at(inquiry[other], path) === words,
    )
    expect(same).toEqual([])
    for (const [path, words] of sentences(inquiry[language]))
      expect([path, /\.\.|\s$|^\s|undefined/.test(words)]).toEqual([path, false])
  },
)

function sentences(words: object, path: string[] = []): [string[], string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[[...path, key], value]]
    return typeof value === 'object' ? sentences(value, [...path, key]) : []
  })
}

function at(words: unknown, path: string[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], words)
}
