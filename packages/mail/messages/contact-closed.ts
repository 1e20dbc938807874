import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { quoted } from '../quoted.ts'

/** `outcome` is worded in the reader's language; `closedBy` is the organisation that closed it; `closedOn` is 'YYYY-MM-DD'. */
export type ContactClosed = {
  sender: Sender
  company: string
  unit: string
  title: string
  reference: string
  outcome: string
  note?: string
  closedBy: string
  closedOn: string
}

/** To both sides and the office: a contact is closed, and how it went. */
export function contactClosed(facts: ContactClosed, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.contactClosed
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      company: cleanLine(facts.company, 25),
      unit: cleanLine(facts.unit, 25),
      outcome: cleanLine(facts.outcome, 40),
    }),
    heading: own.heading(facts),
    blocks: [
      { kind: 'paragraph', text: own.what({ ...facts, by: facts.closedBy }) },
      {
        kind: 'facts',
        facts: [
          [own.outcome, facts.outcome],
          [own.closed, dates[language].longDay(facts.closedOn)],
          [words.facts.reference, facts.reference],
        ],
      },
      ...quoted(facts.closedBy, facts.note, language),
      { kind: 'paragraph', text: own.kept },
      { kind: 'paragraph', text: own.after },
      { kind: 'button', label: own.button },
    ],
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
