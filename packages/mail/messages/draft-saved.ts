import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanUnproven } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** `lastDay` ('YYYY-MM-DD') is the last day on which the draft still exists. */
export type DraftSaved = { sender: Sender; region: string; title?: string; lastDay: string }

/** To the company, when it leaves a draft: a link to go on with. */
export function draftSaved(facts: DraftSaved, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.draftSaved
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ region: facts.region, day: dates[language].dayAndMonth(facts.lastDay) }),
    heading: own.heading,
    greeting: words.greeting(),
    blocks: [
      {
        kind: 'paragraph',
        text: own.what({ region: facts.region, title: facts.title && cleanUnproven(facts.title) }),
      },
      { kind: 'paragraph', text: own.notReceived(facts) },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.lastDay({ day: dates[language].longDay(facts.lastDay) }) },
      { kind: 'note', text: own.share },
    ],
    signature: words.regards(facts.sender.name),
    why: own.why,
  }
}
