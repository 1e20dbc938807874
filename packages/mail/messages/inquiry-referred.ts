import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `reason`, when one was chosen, is worded in the reader's language; `decidedOn` is 'YYYY-MM-DD'. */
export type InquiryReferred = {
  sender: Sender
  region: string
  company: string
  title: string
  contactName?: string
  handler?: string
  reference: string
  decidedOn: string
  referredTo: string
  reason?: string
  message: string
  where: WhereItIs
}

/** To the company: who can help it better, and why. */
export function inquiryReferred(facts: InquiryReferred, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.inquiryReferred
  const office = facts.sender.name
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ reference: facts.reference, referredTo: cleanLine(facts.referredTo, 60) }),
    heading: own.heading(facts),
    greeting: words.greeting(facts.contactName),
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
      ...quoted(facts.handler ?? office, facts.message, language),
      { kind: 'paragraph', text: own.after({ office }) },
      { kind: 'button', label: own.button },
      { kind: 'note', text: own.record },
    ],
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeTo('company', facts.where, language),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
