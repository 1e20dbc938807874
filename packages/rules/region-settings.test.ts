import { expect, test } from 'vitest'
import { defaultClocks } from './region-clocks.ts'
import { judgeAppearance, judgeClocks, judgeRegionTexts } from './region-settings.ts'

const texts = {
  heading: ['Testa i verkligheten'],
  lead: ['Fråga en gång.'],
  tests: ['Vård\r\noch trafik'],
  privacy: ['Så gör vi.'],
}
const clocks = { evaluationBeginsIn: ['2'], decisionIn: ['15'], unitAnswersIn: ['5'], reminderOn: ['4'] }

test('texts are kept in one form', () => {
  expect(judgeRegionTexts(texts)).toEqual({
    problems: [],
    texts: {
      heading: 'Testa i verkligheten',
      lead: 'Fråga en gång.',
      tests: 'Vård\noch trafik',
      privacy: 'Så gör vi.',
    },
  })
})

test('each text that is missing, too long or hides something is a problem of its own', () => {
  const long = { ...texts, heading: ['å'.repeat(81)], lead: [' '], tests: ['a\u202eb'], privacy: ['a\0b'] }
  expect(judgeRegionTexts(long)).toEqual({
    texts: null,
    problems: [
      { field: 'heading', code: 'too-long', limit: 80, actual: 81 },
      { field: 'lead', code: 'required' },
      { field: 'tests', code: 'direction-character' },
      { field: 'privacy', code: 'control-character' },
    ],
  })
  expect(judgeRegionTexts({}).problems).toHaveLength(4)
})

test('a heading is one line', () => {
  expect(judgeRegionTexts({ ...texts, heading: ['a\nb'] }).problems).toEqual([
    { field: 'heading', code: 'control-character' },
  ])
})

test('a hue is a whole number from 0 to 359', () => {
  const judge = (hue: string) => judgeAppearance({ hue: [hue], contactEmail: ['Innovation@region.example'] })
  expect(judge(' 0 ').appearance).toEqual({ hue: 0, contactEmail: 'innovation@region.example' })
  expect(judge('359').problems).toEqual([])
  expect(judge('360').problems).toEqual([{ field: 'hue', code: 'too-large', limit: 359 }])
  expect(judge('-1').problems).toEqual([{ field: 'hue', code: 'too-small', limit: 0 }])
  for (const hue of ['', 'blå', '1.5', '1e2', '0x10'])
    expect([hue, judge(hue).problems]).toEqual([hue, [{ field: 'hue', code: 'not-a-number' }]])
})

test('the address of an office is held to the same rule as any other', () => {
  expect(judgeAppearance({ hue: ['1'], contactEmail: ['innovation'] }).problems).toEqual([
    { field: 'contactEmail', code: 'email-at' },
  ])
  expect(judgeAppearance({ hue: ['1'] }).problems).toEqual([{ field: 'contactEmail', code: 'required' }])
})

test('the clocks as posted are the clocks as kept', () => {
  expect(judgeClocks(clocks)).toEqual({ clocks: defaultClocks, problems: [] })
})

test('a clock of no days, too many, or none at all is refused with its bound', () => {
  expect(judgeClocks({ ...clocks, reminderOn: ['0'] }).problems).toEqual([
    { field: 'reminderOn', code: 'too-small', limit: 1 },
  ])
  expect(judgeClocks({ ...clocks, decisionIn: ['121'] }).problems).toEqual([
    { field: 'decisionIn', code: 'too-large', limit: 120 },
  ])
  expect(judgeClocks({ ...clocks, decisionIn: [] }).problems).toEqual([
    { field: 'decisionIn', code: 'not-a-number' },
  ])
})

test('a reminder comes before the last day, and a decision not before the reading', () => {
  expect(judgeClocks({ ...clocks, reminderOn: ['5'] }).problems).toEqual([
    { field: 'reminderOn', code: 'reminder-after-answer' },
  ])
  expect(judgeClocks({ ...clocks, decisionIn: ['1'] }).problems).toEqual([
    { field: 'decisionIn', code: 'decision-before-evaluation' },
  ])
  expect(judgeClocks({ ...clocks, decisionIn: ['2'] }).problems).toEqual([])
})
