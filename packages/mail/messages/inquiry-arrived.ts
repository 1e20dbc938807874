import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/**
 * `about` is enough to decide on: short labels and answers, in the reader's language. Answers marked as
 * possibly secret stay out of it (OSL 31:16); `withheld` says how many. Days are 'YYYY-MM-DD'.
 */
export type InquiryArrived = {
  sender: Sender
  region: string
  company: string
  title: string
  reference: string
  receivedOn: string
  startBy: string
  about: readonly (readonly [label: string, answer: string])[]
  withheld: number
  where: WhereItIs
}

/** To each member of the office: who asks for what, and when the evaluation is to start. */
export function inquiryArrived(facts: InquiryArrived, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.inquiryArrived
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      company: cleanLine(facts.company, 50),
      title: cleanLine(facts.title, 80),
      day: dates[language].dayAndMonth(facts.startBy),
    }),
    heading: own.heading(facts),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      {
        kind: 'facts',
        facts: [
          [words.facts.reference, facts.reference],
          [words.facts.received, dates[language].longDay(facts.receivedOn)],
          ...facts.about.map(([label, answer]) => [label, cleanLine(answer, 400)] as const),
        ],
      },
      ...(facts.withheld > 0
        ? [{ kind: 'note' as const, text: own.withheld({ count: facts.withheld }) }]
        : []),
      { kind: 'paragraph', text: own.startBy({ day: dates[language].longDay(facts.startBy) }) },
      { kind: 'button', label: own.button },
    ],
    bridge: bridgeTo('office', facts.where, language),
    why: own.why({ office: facts.sender.name }),
    publicRecord: { reference: facts.reference },
  }
}
