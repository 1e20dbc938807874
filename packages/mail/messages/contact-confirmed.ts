import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** `other` is the side that has confirmed, by `name`; `confirmedOn` is 'YYYY-MM-DD'. */
export type ContactConfirmed = {
  sender: Sender
  company: string
  unit: string
  title: string
  reference: string
  other: 'company' | 'unit'
  name: string
  confirmedOn: string
}

/** To the side that has not confirmed yet: the other says that they are in touch. */
export function contactConfirmed(facts: ContactConfirmed, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.contactConfirmed
  const other = facts[facts.other]
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ other: cleanLine(other, 50), reference: facts.reference }),
    heading: own.heading({ other }),
    greeting: words.greeting(),
    blocks: [
      { kind: 'paragraph', text: own.what({ ...facts, other }) },
      {
        kind: 'facts',
        facts: [
          [words.facts.reference, facts.reference],
          [own.confirmed, dates[language].longDay(facts.confirmedOn)],
        ],
      },
      { kind: 'paragraph', text: own.please },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.otherwise },
    ],
    signature: words.regards(facts.sender.name),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
