import { dates } from './dates.ts'

/** As the rules give them: `words` are the unit's own. */
type Reason =
  | { code: 'environment'; environment: string; words: readonly string[] }
  | { code: 'competence'; words: readonly string[] }
  | { code: 'said-yes-before'; count: number }
  | { code: 'named' | 'sector' | 'other-sector' | 'none' }

/** Why a unit is suggested, or is not; each reason a sentence. */
const sv = {
  reason: (reason: Reason): string => {
    if (reason.code === 'environment')
      return `${reason.environment} handlar också om ${reason.words.join(', ')}.`
    if (reason.code === 'competence') return `Nämner i sin beskrivning: ${reason.words.join(', ')}.`
    if (reason.code === 'said-yes-before')
      return `Svarade ja på ${dates.sv.counted(reason.count, { one: 'liknande fråga', many: 'liknande frågor' })}.`
    return sv.reasons[reason.code]
  },
  reasons: {
    named: 'Företaget nämner enheten eller dess testmiljö.',
    sector: 'Samma område.',
    'other-sector': 'Annat område.',
    none: 'Ingen koppling hittad.',
  },
  /** How many questions a unit has to answer now. */
  load: (open: number): string =>
    open === 0
      ? 'Inga öppna frågor'
      : dates.sv.capital(dates.sv.counted(open, { one: 'öppen fråga', many: 'öppna frågor' })),
}

const en: typeof sv = {
  reason: reason => {
    if (reason.code === 'environment')
      return `${reason.environment} is also about ${reason.words.join(', ')}.`
    if (reason.code === 'competence') return `Mentions in its description: ${reason.words.join(', ')}.`
    if (reason.code === 'said-yes-before')
      return `Said yes to ${dates.en.counted(reason.count, { one: 'similar question', many: 'similar questions' })}.`
    return en.reasons[reason.code]
  },
  reasons: {
    named: 'The company names the unit or its test environment.',
    sector: 'The same field.',
    'other-sector': 'Another field.',
    none: 'No connection found.',
  },
  load: open =>
    open === 0
      ? 'No open questions'
      : dates.en.capital(dates.en.counted(open, { one: 'open question', many: 'open questions' })),
}

export const matching = { sv, en }
