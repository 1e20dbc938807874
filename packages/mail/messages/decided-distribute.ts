import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { type ToCompany, toCompany } from '../to-company.ts'

/**
 * `judgement` pairs each criterion with its score, both worded in the reader's language. Days are 'YYYY-MM-DD';
 * `askBy` is the last day on which the office asks its units.
 */
export type DecidedDistribute = ToCompany & {
  region: string
  decidedOn: string
  askBy: string
  judgement: readonly (readonly [criterion: string, score: string])[]
  message?: string
}

/** To the company: its inquiry goes on to the region's units, how it was judged, and what happens next. */
export function decidedDistribute(facts: DecidedDistribute, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.decidedDistribute
  const office = facts.sender.name
  return {
    ...toCompany(facts, language),
    subject: own.subject({
      reference: facts.reference,
      day: dates[language].dayAndMonth(facts.askBy),
    }),
    heading: own.heading,
    blocks: [
      { kind: 'paragraph', text: own.what({ ...facts, office }) },
      ...quoted(office, facts.message, language),
      { kind: 'paragraph', text: own.judged },
      { kind: 'facts', facts: facts.judgement },
      {
        kind: 'facts',
        facts: [
          [words.facts.reference, facts.reference],
          [own.decided, dates[language].longDay(facts.decidedOn)],
          [words.facts.next, own.next({ day: dates[language].longDay(facts.askBy) })],
        ],
      },
      { kind: 'paragraph', text: own.after },
      { kind: 'button', label: own.button },
    ],
    why: own.why(facts),
  }
}
