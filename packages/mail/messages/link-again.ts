import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** What the link leads to; `title` is the inquiry's, when it has one. `lastDay` is 'YYYY-MM-DD'. */
export type LinkAgain = {
  sender: Sender
  leadsTo: 'draft' | 'confirm' | 'follow' | 'invitation'
  title?: string
  reference?: string
  lastDay: string
}

/** To somebody whose link had expired and who asked for a new one. */
export function linkAgain(facts: LinkAgain, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.linkAgain
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ day: dates[language].dayAndMonth(facts.lastDay) }),
    heading: own.heading,
    greeting: words.greeting(),
    blocks: [
      { kind: 'paragraph', text: own.leads[facts.leadsTo] },
      ...(facts.title ? [{ kind: 'paragraph' as const, text: own.about({ title: facts.title }) }] : []),
      { kind: 'button', label: own.buttons[facts.leadsTo] },
      { kind: 'paragraph', text: own.lastDay({ day: dates[language].longDay(facts.lastDay) }) },
    ],
    signature: words.regards(facts.sender.name),
    why: own.why,
    publicRecord: facts.reference ? { reference: facts.reference } : undefined,
  }
}
