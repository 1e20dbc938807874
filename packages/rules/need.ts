import { addDays, type Day } from './clock.ts'
import { settings, tests, users } from './entry.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'
import { type Sector, sectors } from './sector.ts'

/** What a unit seeks: whole in one language at least, and until which day. */
export type NeedFacts = {
  titleSv: string
  titleEn: string
  aboutSv: string
  aboutEn: string
  sector: Sector
  tests: string[]
  users: string[]
  settings: string[]
  closesOn: Day
}

export const needCodes = { tests, users, settings } as const

/** `lapsed`: no longer of interest, also when its last day has passed. */
export const needCloseReasons = ['met', 'lapsed', 'withdrawn'] as const
export type NeedCloseReason = (typeof needCloseReasons)[number]

export type NeedState = 'draft' | 'open' | 'closed'
export const needState = (need: { publishedAt: unknown; closedAt: unknown }): NeedState =>
  need.closedAt !== null ? 'closed' : need.publishedAt === null ? 'draft' : 'open'

const mostDays = 730

/** A need as typed; its last day is today at the earliest, and within two years. */
export function judgeNeed(fields: Fields, today: Day): { need: NeedFacts | null; problems: Problem[] } {
  const read = readFields(fields)
  const title = { sv: read.line('titleSv', { maxLength: 120 }), en: read.line('titleEn', { maxLength: 120 }) }
  const about = {
    sv: read.text('aboutSv', { maxLength: 3000 }),
    en: read.text('aboutEn', { maxLength: 3000 }),
  }
  const sector = read.choice('sector', { required: true, options: sectors })
  const codes = {
    tests: read.choices('tests', { options: tests }),
    users: read.choices('users', { options: users }),
    settings: read.choices('settings', { options: settings }),
  }
  const closesOn = read.day('closesOn', true)
  if (closesOn !== null && closesOn < today) read.refuse({ field: 'closesOn', code: 'too-soon' })
  if (closesOn !== null && closesOn > addDays(today, mostDays))
    read.refuse({ field: 'closesOn', code: 'too-late' })
  // English is whole or left out; without it, Swedish must be there
  const isEnglish = title.en !== null || about.en !== null
  const isSwedish = title.sv !== null || about.sv !== null || !isEnglish
  const missing = (field: string, value: string | null, wanted: boolean) => {
    const isKnown = read.problems.some(problem => problem.field === field)
    if (wanted && value === null && !isKnown) read.refuse({ field, code: 'required' })
  }
  missing('titleSv', title.sv, isSwedish)
  missing('aboutSv', about.sv, isSwedish)
  missing('titleEn', title.en, isEnglish)
  missing('aboutEn', about.en, isEnglish)
  const problems = order.flatMap(field => read.problems.filter(problem => problem.field === field))
  if (problems.length > 0 || closesOn === null || sector === null) return { need: null, problems }
  return {
    problems,
    need: {
      titleSv: title.sv ?? '',
      titleEn: title.en ?? '',
      aboutSv: about.sv ?? '',
      aboutEn: about.en ?? '',
      sector: sectors.find(known => known === sector) ?? 'other',
      ...codes,
      closesOn,
    },
  }
}

const order = ['titleSv', 'aboutSv', 'titleEn', 'aboutEn', 'sector', 'tests', 'users', 'settings', 'closesOn']

/** Why a need is closed, as chosen. */
export function judgeNeedEnd(fields: Fields): { reason: NeedCloseReason | null; problems: Problem[] } {
  const read = readFields(fields)
  const chosen = read.choice('reason', { required: true, options: needCloseReasons })
  return { reason: needCloseReasons.find(known => known === chosen) ?? null, problems: read.problems }
}
