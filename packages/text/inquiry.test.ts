import { expect, test } from 'vitest'
import { inquiry } from './inquiry.ts'
import { languages } from './language.ts'

test('the lead counts the questions in words', () => {
  expect(inquiry.sv.form.lead(10)).toMatch(/^Tio frågor\./)
  expect(inquiry.en.form.lead(10)).toMatch(/^Ten questions\./)
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
