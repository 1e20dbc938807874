import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `withdrawnOn` is 'YYYY-MM-DD'. */
export type WithdrawalReceived = {
  sender: Sender
  region: string
  company: string
  title: string
  contactName?: string
  reference: string
  withdrawnOn: string
  where: WhereItIs
}

/** To the company: the receipt of its withdrawal, and what stays with the region. */
export function withdrawalReceived(facts: WithdrawalReceived, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.withdrawalReceived
  const day = dates[language].longDay(facts.withdrawnOn)
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      reference: facts.reference,
      day: dates[language].dayAndMonth(facts.withdrawnOn),
    }),
    heading: own.heading,
    greeting: words.greeting(facts.contactName),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      {
        kind: 'facts',
        facts: [
          [words.facts.reference, facts.reference],
          [words.facts.withdrawn, day],
        ],
      },
      { kind: 'paragraph', text: own.kept },
      { kind: 'paragraph', text: own.again },
      { kind: 'button', label: own.button },
    ],
    signature: words.regards(facts.sender.name),
    bridge: bridgeTo('company', facts.where, language),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
