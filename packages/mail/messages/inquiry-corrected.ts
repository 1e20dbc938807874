import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** `changed` holds the short labels of the answers that were changed, in the reader's language. Days are 'YYYY-MM-DD'. */
export type InquiryCorrected = {
  sender: Sender
  company: string
  title: string
  reference: string
  correctedOn: string
  startBy: string
  changed: readonly string[]
}

/** To each member of the office: what the company has changed before the evaluation began. */
export function inquiryCorrected(facts: InquiryCorrected, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.inquiryCorrected
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      company: cleanLine(facts.company, 80),
      reference: facts.reference,
      day: dates[language].dayAndMonth(facts.startBy),
    }),
    heading: own.heading(facts),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      { kind: 'paragraph', text: own.changed },
      { kind: 'list', items: facts.changed },
      {
        kind: 'facts',
        facts: [
          [words.facts.reference, facts.reference],
          [words.facts.corrected, dates[language].longDay(facts.correctedOn)],
        ],
      },
      { kind: 'paragraph', text: own.startBy({ day: dates[language].longDay(facts.startBy) }) },
      { kind: 'button', label: own.button },
    ],
    why: own.why({ office: facts.sender.name }),
    publicRecord: { reference: facts.reference },
  }
}
