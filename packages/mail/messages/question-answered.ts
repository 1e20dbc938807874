import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { type AboutEnvironment, aboutEnvironment } from '../about-environment.ts'
import type { LetterDocument } from '../letter-document.ts'

export type QuestionAnswered = AboutEnvironment & { question: string; answer: string }

/** To whoever asked about an environment: what the unit or the office answers. */
export function questionAnswered(facts: QuestionAnswered, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.questionAnswered
  return {
    ...aboutEnvironment(facts, language, own).opening,
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
