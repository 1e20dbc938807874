import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

export type QuestionAnswered = {
  sender: Sender
  environment: string
  name?: string
  question: string
  answer: string
}

/** To whoever asked about an environment: what the unit or the office answers. */
export function questionAnswered(facts: QuestionAnswered, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.questionAnswered
  const environment = cleanLine(facts.environment, 60)
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ environment }),
    heading: own.heading({ environment }),
    greeting: words.greeting(facts.name),
    blocks: [
      { kind: 'paragraph', text: own.asked },
      { kind: 'quote', text: facts.question },
      { kind: 'paragraph', text: own.answered },
      { kind: 'quote', text: facts.answer },
      { kind: 'paragraph', text: own.next },
      { kind: 'button', label: own.button },
    ],
    signature: words.regards(facts.sender.name),
    why: own.why,
    publicRecord: {},
  }
}
