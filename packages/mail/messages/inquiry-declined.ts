import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { type ToCompany, toCompany } from '../to-company.ts'

/** `reason` is worded in the reader's language; `decidedOn` is 'YYYY-MM-DD'. */
export type InquiryDeclined = ToCompany & {
  region: string
  decidedOn: string
  reason: string
  message: string
}

/** To the company: its inquiry does not go on, why, and what it can do now. */
export function inquiryDeclined(facts: InquiryDeclined, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.inquiryDeclined
  return {
    ...toCompany(facts, language),
    subject: own.subject(facts),
    heading: own.heading,
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      { kind: 'paragraph', text: own.decision },
      {
        kind: 'facts',
        facts: [
          [words.facts.reason, facts.reason],
          [words.facts.reference, facts.reference],
          [own.decided, dates[language].longDay(facts.decidedOn)],
        ],
      },
      ...quoted(facts.sender.name, facts.message, language),
      { kind: 'paragraph', text: own.can },
      { kind: 'list', items: own.ways(facts) },
      { kind: 'button', label: own.button },
      { kind: 'note', text: own.record },
    ],
    why: own.why(facts),
  }
}
