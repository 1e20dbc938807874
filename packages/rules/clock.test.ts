import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  dayOf,
  easterOf,
  endOfDay,
  holidaysOf,
  isDay,
  isWorkingDay,
  workingDaysBetween,
} from './clock.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map(days => addDays('1990-01-01', days))

test.each([
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2038-04-25',
  '2008-03-23',
])('Easter Sunday is %s', easter => {
  expect(easterOf(Number(easter.slice(0, 4)))).toBe(easter)
})

test.each([
  [2024, '2024-06-21', '2024-06-22', '2024-11-02'],
  [2025, '2025-06-20', '2025-06-21', '2025-11-01'],
  [2026, '2026-06-19', '2026-06-20', '2026-10-31'],
  [2027, '2027-06-25', '2027-06-26', '2027-11-06'],
  [2028, '2028-06-23', '2028-06-24', '2028-11-04'],
])('midsummer and all saints fall on their Saturdays in %i', (year, eve, midsummer, saints) => {
  const holidays = holidaysOf(year)
  for (const day of [eve, midsummer, saints]) expect([day, holidays.has(day)]).toEqual([day, true])
})

test('the working days lost to holidays in 2026 are these and no others', () => {
  const lost: string[] = []
  for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
    if (weekday > 0 && weekday < 6 && !isWorkingDay(day)) lost.push(day)
  }
  expect(lost).toEqual([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-06-19',
    '2026-12-24',
    '2026-12-25',
    '2026-12-31',
  ])
})

test('Whit Monday is a working day, and Saturdays are not', () => {
  expect(isWorkingDay('2026-05-25')).toBe(true)
  expect(isWorkingDay('2026-11-21')).toBe(false)
  expect(isWorkingDay('2026-11-22')).toBe(false)
})

test('working days skip weekends and Easter', () => {
  expect(addWorkingDays('2026-11-09', 2)).toBe('2026-11-11')
  expect(addWorkingDays('2026-11-19', 5)).toBe('2026-11-26')
  expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07')
  expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-28')
})

test('with none to add, a Saturday becomes the Monday after and a Monday stays', () => {
  expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-23')
  expect(addWorkingDays('2026-11-23', 0)).toBe('2026-11-23')
})

test('the days counted between are the days that were added', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (day, n) => {
      const then = addWorkingDays(day, n)
      expect(isWorkingDay(then)).toBe(true)
      expect(workingDaysBetween(day, then)).toBe(n)
    }),
  )
})

test('going back as many working days returns to the day it began', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (day, n) => {
      fc.pre(isWorkingDay(day))
      expect(addWorkingDays(addWorkingDays(day, n), -n)).toBe(day)
    }),
  )
})

test('counting back gives the same figure with a minus', () => {
  expect(workingDaysBetween('2026-11-26', '2026-11-19')).toBe(-5)
  expect(workingDaysBetween('2026-11-19', '2026-11-19')).toBe(0)
})

test('the day is the Swedish one, on both sides of midnight and of the clock change', () => {
  expect(dayOf(new Date('2026-11-25T22:59:59Z'))).toBe('2026-11-25')
  expect(dayOf(new Date('2026-11-25T23:00:00Z'))).toBe('2026-11-26')
  expect(dayOf(new Date('2026-07-25T21:59:59Z'))).toBe('2026-07-25')
  expect(dayOf(new Date('2026-07-25T22:00:00Z'))).toBe('2026-07-26')
})

test('a day ends at Swedish midnight, also when the clocks change that night', () => {
  expect(endOfDay('2026-03-28').toISOString()).toBe('2026-03-28T22:59:59.999Z')
  expect(endOfDay('2026-03-29').toISOString()).toBe('2026-03-29T21:59:59.999Z')
  expect(endOfDay('2026-10-24').toISOString()).toBe('2026-10-24T21:59:59.999Z')
  expect(endOfDay('2026-10-25').toISOString()).toBe('2026-10-25T22:59:59.999Z')
})

test('the end of a day is still that day, and a millisecond later is the next', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const end = endOfDay(day)
      expect(dayOf(end)).toBe(day)
      expect(dayOf(new Date(end.getTime() + 1))).toBe(addDays(day, 1))
    }),
    { numRuns: 60 },
  )
})

test('a day that does not exist is not a day', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '20261126', '', '2026-11-26T10:00'])
    expect([text, isDay(text)]).toEqual([text, false])
  expect(isDay('2028-02-29')).toBe(true)
})
