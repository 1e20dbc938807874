import { expect, test } from 'vitest'
import { dates } from './dates.ts'

const { sv, en } = dates
const day = '2026-11-26'
const instant = new Date('2026-11-26T13:12:00Z')

test('a day is written out in Swedish and in English', () => {
  expect(sv.longDay(day)).toBe('torsdag 26 november 2026')
  expect(en.longDay(day)).toBe('Thursday 26 November 2026')
  expect(sv.dayAndMonth(day)).toBe('torsdag 26 november')
})

test('weekdays and months have three letters in tables', () => {
  expect(sv.shortDay(day)).toBe('tor 26 nov')
  expect(en.shortDay('2026-09-01')).toBe('Tue 1 Sep')
  expect(sv.shortDate('2026-09-01')).toBe('1 sep')
})

test('the time is the clock in Sweden, with a point in Swedish and a colon in English', () => {
  expect(sv.time(instant)).toBe('kl. 14.12')
  expect(en.time(instant)).toBe('14:12')
  expect(sv.time(new Date('2026-07-01T22:05:00Z'))).toBe('kl. 00.05')
})

test('a moment has its day and its time, and the day is the Swedish one', () => {
  expect(sv.moment(instant)).toBe('torsdag 26 november 2026 kl. 14.12')
  expect(en.moment(instant)).toBe('Thursday 26 November 2026, 14:12')
  expect(sv.shortMoment(new Date('2026-11-25T23:30:00Z'))).toBe('torsdag 26 november kl. 00.30')
})

test('numbers are words to twelve and figures after', () => {
  expect([0, 2, 12, 13].map(n => sv.number(n))).toEqual(['noll', 'två', 'tolv', '13'])
  expect([0, 2, 12, 13].map(n => en.number(n))).toEqual(['zero', 'two', 'twelve', '13'])
})

test('a thing counted is one or many, with its article in Swedish', () => {
  const reply = { one: 'svar', many: 'svar', article: 'ett' as const }
  expect(sv.counted(1, reply)).toBe('ett svar')
  expect(sv.counted(1, { one: 'enhet', many: 'enheter' })).toBe('en enhet')
  expect(sv.counted(5, { one: 'enhet', many: 'enheter' })).toBe('fem enheter')
  expect(en.counted(1, { one: 'unit', many: 'units' })).toBe('one unit')
})

test('working days are figures, and one is not many', () => {
  expect([1, 2].map(sv.workingDays)).toEqual(['1 arbetsdag', '2 arbetsdagar'])
  expect([1, 2].map(en.workingDays)).toEqual(['1 working day', '2 working days'])
})

test('figures have a space in thousands and a comma in Swedish', () => {
  expect(sv.figure(12_400)).toBe('12\u00a0400')
  expect(sv.figure(3.5)).toBe('3,5')
  expect(en.figure(12_400)).toBe('12,400')
})
