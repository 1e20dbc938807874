/** Days, times and numbers in words. A day is `2026-11-26` in Sweden; a time is an instant, shown as the clock in Sweden. */

const zone = 'Europe/Stockholm'
type Names = { weekday: string; date: string; month: string; year: string; hour: string; minute: string }

function namesIn(locale: string): (when: string | Date) => Names {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return when => {
    const parts = format.formatToParts(typeof when === 'string' ? new Date(`${when}T11:00:00Z`) : when)
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(found => found.type === type)?.value ?? ''
    return {
      weekday: part('weekday'),
      date: part('day'),
      month: part('month'),
      year: part('year'),
      hour: part('hour').padStart(2, '0'),
      minute: part('minute'),
    }
  }
}

const short = (name: string) => name.slice(0, 3)
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const figuresIn = (locale: string) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return (n: number) => format.format(n)
}

const svNames = namesIn('sv-SE')
const svFigure = figuresIn('sv-SE')
const svWords = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ')

const sv = {
  /** torsdag 26 november 2026 */
  longDay(when: string | Date): string {
    const { weekday, date, month, year } = svNames(when)
    return `${weekday} ${date} ${month} ${year}`
  },
  /** torsdag 26 november */
  dayAndMonth(when: string | Date): string {
    const { weekday, date, month } = svNames(when)
    return `${weekday} ${date} ${month}`
  },
  /** tor 26 nov */
  shortDay(when: string | Date): string {
    const { weekday, date, month } = svNames(when)
    return `${short(weekday)} ${date} ${short(month)}`
  },
  /** 26 nov */
  shortDate(when: string | Date): string {
    const { date, month } = svNames(when)
    return `${date} ${short(month)}`
  },
  /** 26 november 2026 */
  plainDay(when: string | Date): string {
    const { date, month, year } = svNames(when)
    return `${date} ${month} ${year}`
  },
  /** november 2026 */
  monthAndYear(when: string | Date): string {
    const { month, year } = svNames(when)
    return `${month} ${year}`
  },
  /** kl. 14.12 */
  time(when: Date): string {
    const { hour, minute } = svNames(when)
    return `kl. ${hour}.${minute}`
  },
  /** torsdag 26 november 2026 kl. 14.12 */
  moment: (when: Date): string => `${sv.longDay(when)} ${sv.time(when)}`,
  /** torsdag 26 november kl. 14.12 */
  shortMoment: (when: Date): string => `${sv.dayAndMonth(when)} ${sv.time(when)}`,
  /** 12 400 or 3,5 */
  figure: svFigure,
  /** Words to twelve, figures after. `one` is the word for 1: "en" enhet, "ett" svar. */
  number: (n: number, one: 'en' | 'ett' = 'en'): string => (n === 1 ? one : (svWords[n] ?? svFigure(n))),
  /** "fem enheter", "ett svar", "13 svar" */
  counted: (n: number, noun: { one: string; many: string; article?: 'en' | 'ett' }): string =>
    `${sv.number(n, noun.article)} ${n === 1 ? noun.one : noun.many}`,
  /** "5 arbetsdagar", in figures, since the date it gives stands beside it */
  workingDays: (n: number): string => `${svFigure(n)} ${n === 1 ? 'arbetsdag' : 'arbetsdagar'}`,
  capital,
}

const enNames = namesIn('en-GB')
const enFigure = figuresIn('en-GB')
const enWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

const en: typeof sv = {
  longDay(when) {
    const { weekday, date, month, year } = enNames(when)
    return `${weekday} ${date} ${month} ${year}`
  },
  dayAndMonth(when) {
    const { weekday, date, month } = enNames(when)
    return `${weekday} ${date} ${month}`
  },
  shortDay(when) {
    const { weekday, date, month } = enNames(when)
    return `${short(weekday)} ${date} ${short(month)}`
  },
  shortDate(when) {
    const { date, month } = enNames(when)
    return `${date} ${short(month)}`
  },
  plainDay(when) {
    const { date, month, year } = enNames(when)
    return `${date} ${month} ${year}`
  },
  monthAndYear(when) {
    const { month, year } = enNames(when)
    return `${month} ${year}`
  },
  time(when) {
    const { hour, minute } = enNames(when)
    return `${hour}:${minute}`
  },
  moment: when => `${en.longDay(when)}, ${en.time(when)}`,
  shortMoment: when => `${en.dayAndMonth(when)}, ${en.time(when)}`,
  figure: enFigure,
  number: n => enWords[n] ?? enFigure(n),
  counted: (n, noun) => `${en.number(n)} ${n === 1 ? noun.one : noun.many}`,
  workingDays: n => `${enFigure(n)} working ${n === 1 ? 'day' : 'days'}`,
  capital,
}

export const dates = { sv, en }
