import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanUnproven } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `lastDay` ('YYYY-MM-DD') is the last day on which the link works. */
export type ConfirmInquiry = {
  sender: Sender
  region: string
  company: string
  title: string
  lastDay: string
  where: WhereItIs
}

/** To the company's contact: the inquiry is received only when this address is confirmed. */
export function confirmInquiry(facts: ConfirmInquiry, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.confirmInquiry
  const company = cleanUnproven(facts.company)
  const title = cleanUnproven(facts.title)
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ region: facts.region, day: dates[language].dayAndMonth(facts.lastDay) }),
    heading: own.heading,
    greeting: words.greeting(),
    blocks: [
      { kind: 'paragraph', text: own.what({ region: facts.region, company, title }) },
      { kind: 'paragraph', text: own.notYet },
      { kind: 'paragraph', text: own.how },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.lastDay({ day: dates[language].longDay(facts.lastDay) }) },
      { kind: 'note', text: own.record },
    ],
    signature: words.regards(facts.sender.name),
    bridge: bridgeTo('company', facts.where, language),
    why: own.why(facts),
  }
}
