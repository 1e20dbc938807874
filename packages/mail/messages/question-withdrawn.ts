import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

export type QuestionWithdrawn = {
  sender: Sender
  region: string
  company: string
  handler?: string
  reference: string
  ask: string
}

/** To everybody who was asked: the company has withdrawn, and nobody needs to reply. */
export function questionWithdrawn(facts: QuestionWithdrawn, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.questionWithdrawn
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ company: cleanLine(facts.company, 50), reference: facts.reference }),
    heading: own.heading,
    greeting: words.greeting(),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      { kind: 'quote', text: facts.ask },
      { kind: 'paragraph', text: own.after },
      { kind: 'paragraph', text: own.kept },
      { kind: 'button', label: own.button },
    ],
    signature: words.regards(facts.sender.name, facts.handler),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
