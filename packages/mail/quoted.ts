import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { Block } from './letter-document.ts'

/** Somebody's own words after a line that says whose they are; nothing when they wrote nothing. */
export function quoted(who: string, message: string | undefined, language: Language): Block[] {
  if (!message) return []
  return [
    { kind: 'paragraph', text: letters[language].writes(who) },
    { kind: 'quote', text: message },
  ]
}
