import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** `until` is when the link and the code stop working. */
export type SignIn = { sender: Sender; until: Date; purpose: 'sign-in' | 'reset' }

/** To somebody who asked to sign in, or for a new password: a link, and a code to type where they began. */
export function signIn(facts: SignIn, language: Language): LetterDocument {
  const words = letters[language]
  const own = facts.purpose === 'reset' ? words.resetPassword : words.signIn
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ clock: dates[language].time(facts.until) }),
    heading: own.heading,
    blocks: [
      { kind: 'paragraph', text: own.what },
      { kind: 'button', label: own.button },
      { kind: 'code', label: own.code },
      { kind: 'paragraph', text: own.until({ moment: dates[language].moment(facts.until) }) },
      { kind: 'note', text: own.safe },
    ],
    why: own.why,
  }
}
