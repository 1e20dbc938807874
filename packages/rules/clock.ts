import { tz } from '@date-fns/tz'
import { endOfDay as endOfDayIn, formatISO, set } from 'date-fns'

/** A day in Sweden, `2026-11-26`. Days compare as text. */
export type Day = string

const inSweden = { in: tz('Europe/Stockholm') }
const oneDay = 86_400_000
const written = /^\d{4}-\d{2}-\d{2}$/

const middayOf = (day: Day) => Date.parse(`${day}T12:00:00Z`)
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10)
const weekdayOf = (day: Day) => new Date(middayOf(day)).getUTCDay()

/** True for a day that exists, written `2026-11-26`. */
export function isDay(text: string): text is Day {
  return written.test(text) && !Number.isNaN(middayOf(text)) && dayAt(middayOf(text)) === text
}

/** The day in Sweden at an instant. */
export function dayOf(instant: Date): Day {
  return formatISO(instant, { representation: 'date', ...inSweden })
}

/** The last millisecond of a day in Sweden: 23 or 25 hours after it began on the nights when clocks change. */
export function endOfDay(day: Day): Date {
  return new Date(endOfDayIn(new Date(middayOf(day)), inSweden).getTime())
}

/** The instant when the clock in Sweden strikes an hour of a day. */
export function atHour(day: Day, hours: number): Date {
  const noon = new Date(middayOf(day))
  return new Date(set(noon, { hours, minutes: 0, seconds: 0, milliseconds: 0 }, inSweden).getTime())
}

export function addDays(day: Day, days: number): Day {
  return dayAt(middayOf(day) + days * oneDay)
}

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): Day {
  const a = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const g = Math.floor((8 * century + 13) / 25)
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - h - (inCentury % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const march22 = `${String(year).padStart(4, '0')}-03-22`
  return addDays(march22, h + l - 7 * m)
}

const saturdayFrom = (day: Day) => addDays(day, 6 - weekdayOf(day))

/** Public holidays and the three eves that count as such, beside Sundays: lag (1989:253) and 2 § lag (1930:173). */
export function holidaysOf(year: number): ReadonlySet<Day> {
  const easter = easterOf(year)
  const midsummer = saturdayFrom(`${year}-06-20`)
  return new Set([
    `${year}-01-01`,
    `${year}-01-06`,
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    `${year}-05-01`,
    addDays(easter, 39),
    addDays(easter, 49),
    `${year}-06-06`,
    addDays(midsummer, -1),
    midsummer,
    saturdayFrom(`${year}-10-31`),
    `${year}-12-24`,
    `${year}-12-25`,
    `${year}-12-26`,
    `${year}-12-31`,
  ])
}

/** False on Saturdays, Sundays, public holidays, and the eves of midsummer, Christmas and the new year. */
export function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day)
}

/** The n-th working day after a day (before it when n is negative); with 0 the day itself, or the next that is one. */
export function addWorkingDays(day: Day, n: number): Day {
  const step = n < 0 ? -1 : 1
  let found = day
  for (let left = Math.abs(n); left > 0; ) {
    found = addDays(found, step)
    if (isWorkingDay(found)) left -= 1
  }
  while (!isWorkingDay(found)) found = addDays(found, step)
  return found
}

/** How many working days come after `from`, up to and with `to`; negative when `to` is the earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}
