import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { quoted } from '../quoted.ts'

/** `changed` names the fields that would change; none for an environment that is new. */
export type EntryProposed = {
  sender: Sender
  unit: string
  environment: string
  isNew: boolean
  changed: readonly string[]
  note?: string
}

/** To those who work at a region's office: a unit has a proposal about an environment. */
export function entryProposed(facts: EntryProposed, language: Language): LetterDocument {
  const own = letters[language].entryProposed
  const { isNew, changed } = facts
  const named = { unit: cleanLine(facts.unit, 60), environment: cleanLine(facts.environment, 60) }
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ ...named, isNew }),
    heading: own.heading({ ...named, isNew }),
    blocks: [
      { kind: 'paragraph', text: own.what({ ...named, isNew }) },
      ...(changed.length > 0
        ? ([
            { kind: 'paragraph', text: own.changed },
            { kind: 'list', items: changed },
          ] as const)
        : []),
      ...quoted(named.unit, facts.note, language),
      { kind: 'button', label: own.button },
    ],
    why: own.why({ office: facts.sender.name }),
    publicRecord: {},
  }
}
