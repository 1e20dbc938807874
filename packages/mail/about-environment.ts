import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from './clean-words.ts'
import type { LetterDocument, Sender } from './letter-document.ts'

export type AboutEnvironment = { sender: Sender; environment: string; name?: string }
type Named = { environment: string }
type Opening = Pick<LetterDocument, 'language' | 'sender' | 'subject' | 'heading' | 'greeting'>

/** How a letter to somebody about an environment opens, and the environment's name as it stands in the letter. */
export function aboutEnvironment(
  { sender, environment, name }: AboutEnvironment,
  language: Language,
  own: { subject: (named: Named) => string; heading: (named: Named) => string },
): { named: Named; opening: Opening } {
  const named = { environment: cleanLine(environment, 60) }
  const greeting = letters[language].greeting(name)
  return {
    named,
    opening: { language, sender, subject: own.subject(named), heading: own.heading(named), greeting },
  }
}
