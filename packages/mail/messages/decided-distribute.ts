import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/**
 * `judgement` pairs each criterion with its score, both worded in the reader's language. Days are 'YYYY-MM-DD';
 * `askBy` is the last day on which the office asks its units.
 */
export type DecidedDistribute = {
  sender: Sender
  region: string
  company: string
  title: string
  contactName?: string
  handler?: string
  reference: string
  decidedOn: string
  askBy: string
  judgement: readonly (readonly [criterion: string, score: string])[]
  message?: string
  where: WhereItIs
}

/** To the company: its inquiry goes on to the region's units, how it was judged, and what happens next. */
export function decidedDistribute(facts: DecidedDistribute, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.decidedDistribute
  const office = facts.sender.name
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      reference: facts.reference,
      day: dates[language].dayAndMonth(facts.askBy),
    }),
    heading: own.heading,
    greeting: words.greeting(facts.contactName),
    blocks: [
      { kind: 'paragraph', text: own.what({ ...facts, office }) },
      ...quoted(facts.handler ?? office, facts.message, language),
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
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeTo('company', facts.where, language),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
