import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `withdrawnOn` is 'YYYY-MM-DD'. */
export type InquiryWithdrawn = {
  sender: Sender
  company: string
  title: string
  reference: string
  withdrawnOn: string
  reason?: string
  where: WhereItIs
}

/** To each member of the office: the company does not want to go on. */
export function inquiryWithdrawn(facts: InquiryWithdrawn, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.inquiryWithdrawn
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ company: cleanLine(facts.company, 80), reference: facts.reference }),
    heading: own.heading(facts),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      {
        kind: 'facts',
        facts: [
          [words.facts.reference, facts.reference],
          [words.facts.withdrawn, dates[language].longDay(facts.withdrawnOn)],
          ...(facts.reason ? [[words.facts.reason, cleanLine(facts.reason, 400)] as const] : []),
        ],
      },
      { kind: 'paragraph', text: own.after },
      { kind: 'button', label: own.button },
    ],
    bridge: bridgeTo('office', facts.where, language),
    why: own.why({ office: facts.sender.name }),
    publicRecord: { reference: facts.reference },
  }
}
