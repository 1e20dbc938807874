import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** Days are 'YYYY-MM-DD'; `startBy` is the last day on which the evaluation begins, `who` the office or person who has it. */
export type InquiryReceived = {
  sender: Sender
  region: string
  company: string
  title: string
  contactName?: string
  reference: string
  receivedOn: string
  startBy: string
  who: string
  where: WhereItIs
}

/** To the company: the receipt, with what happens next, when, and who has it. */
export function inquiryReceived(facts: InquiryReceived, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.inquiryReceived
  const startBy = dates[language].longDay(facts.startBy)
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      reference: facts.reference,
      day: dates[language].dayAndMonth(facts.startBy),
    }),
    heading: own.heading,
    greeting: words.greeting(facts.contactName),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      {
        kind: 'facts',
        facts: [
          [words.facts.reference, facts.reference],
          [words.facts.received, dates[language].longDay(facts.receivedOn)],
          [words.facts.next, own.next({ day: startBy })],
          [words.facts.who, facts.who],
        ],
      },
      { kind: 'paragraph', text: own.after },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.change },
    ],
    signature: words.regards(facts.sender.name),
    bridge: bridgeTo('company', facts.where, language),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
