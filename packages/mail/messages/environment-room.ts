import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { type AboutEnvironment, aboutEnvironment } from '../about-environment.ts'
import type { LetterDocument } from '../letter-document.ts'

export type EnvironmentRoom = AboutEnvironment & { region: string; host: string }

/** To somebody who waits for room at an environment, once: it can be tested there again. */
export function environmentRoom(facts: EnvironmentRoom, language: Language): LetterDocument {
  const own = letters[language].environmentRoom
  const { opening, named } = aboutEnvironment(facts, language, own)
  return {
    ...opening,
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      { kind: 'button', label: own.button },
      { kind: 'note', text: own.once },
    ],
    why: own.why(named),
  }
}
