import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

export type EntryStale = { sender: Sender; unit: string; environment: string; months: number }

/** To those who answer for a unit: nobody has confirmed what is said of its environment for long. */
export function entryStale(facts: EntryStale, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.entryStale
  const named = { environment: cleanLine(facts.environment, 60) }
  return {
    language,
    sender: facts.sender,
    subject: own.subject(named),
    heading: own.heading(named),
    greeting: words.greeting(),
    blocks: [
      { kind: 'paragraph', text: own.what({ ...named, months: facts.months }) },
      { kind: 'paragraph', text: own.how },
      { kind: 'paragraph', text: own.shown },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.signIn },
    ],
    signature: words.regards(facts.sender.name),
    why: own.why({ unit: cleanLine(facts.unit, 60) }),
    publicRecord: {},
  }
}
