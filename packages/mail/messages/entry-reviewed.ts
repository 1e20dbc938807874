import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { quoted } from '../quoted.ts'

/** One that is not accepted has a `note`, unless the office wrote its own words instead. */
export type EntryReviewed = {
  sender: Sender
  unit: string
  environment: string
  accepted: boolean
  note?: string
}

/** To those who answer for a unit: what came of its proposal. */
export function entryReviewed(facts: EntryReviewed, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.entryReviewed
  const { accepted, note, sender } = facts
  const named = { environment: cleanLine(facts.environment, 60) }
  const isOwn = !accepted && !note
  return {
    language,
    sender,
    subject: isOwn ? own.subjectOwn(named) : own.subject({ ...named, accepted }),
    heading: isOwn ? own.headingOwn : own.heading({ accepted }),
    greeting: words.greeting(),
    blocks: [
      {
        kind: 'paragraph',
        text: accepted ? own.accepted(named) : isOwn ? own.own(named) : own.declined(named),
      },
      ...quoted(sender.name, note, language),
      ...(accepted || isOwn ? [] : ([{ kind: 'paragraph', text: own.again }] as const)),
      { kind: 'button', label: own.button },
    ],
    signature: words.regards(sender.name),
    why: own.why({ unit: cleanLine(facts.unit, 60) }),
    publicRecord: {},
  }
}
