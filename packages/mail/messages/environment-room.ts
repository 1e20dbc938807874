import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

export type EnvironmentRoom = {
  sender: Sender
  region: string
  environment: string
  host: string
  name?: string
}

/** To somebody who waits for room at an environment, once: it can be tested there again. */
export function environmentRoom(facts: EnvironmentRoom, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.environmentRoom
  const environment = cleanLine(facts.environment, 60)
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ environment }),
    heading: own.heading({ environment }),
    greeting: words.greeting(facts.name),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      { kind: 'button', label: own.button },
      { kind: 'note', text: own.once },
    ],
    why: own.why({ environment }),
  }
}
