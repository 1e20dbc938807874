import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { type ToCompany, toCompany } from '../to-company.ts'

/** `reason`, when one was chosen, is worded in the reader's language; `decidedOn` is 'YYYY-MM-DD'. */
export type InquiryReferred = ToCompany & {
  region: string
  decidedOn: string
  referredTo: string
  reason?: string
  message: string
}

/** To the company: who can help it better, and why. */
export function inquiryReferred(facts: InquiryReferred, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.inquiryReferred
  const office = facts.sender.name
  return {
    ...toCompany(facts, language),
    subject: own.subject({ reference: facts.reference, referredTo: cleanLine(facts.referredTo, 60) }),
    heading: own.heading(facts),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      { kind: 'paragraph', text: own.decision(facts) },
      {
        kind: 'facts',
        facts: [
          [own.referredTo, facts.referredTo],
          ...(facts.reason ? [[words.facts.reason, facts.reason] as const] : []),
          [words.facts.reference, facts.reference],
          [own.decided, dates[language].longDay(facts.decidedOn)],
        ],
      },
      ...quoted(office, facts.message, language),
      { kind: 'paragraph', text: own.after({ office }) },
      { kind: 'button', label: own.button },
      { kind: 'note', text: own.record },
    ],
    why: own.why(facts),
  }
}
