import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument } from '../letter-document.ts'
import { type ToUnit, toUnit } from '../to-unit.ts'

export type QuestionWithdrawn = ToUnit

/** To everybody who was asked: the company has withdrawn, and nobody needs to reply. */
export function questionWithdrawn(facts: QuestionWithdrawn, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.questionWithdrawn
  return {
    ...toUnit(facts, language),
    bridge: undefined,
    subject: own.subject({ company: cleanLine(facts.company, 50), reference: facts.reference }),
    heading: own.heading,
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      { kind: 'quote', text: facts.ask },
      { kind: 'paragraph', text: own.after },
      { kind: 'paragraph', text: own.kept },
      { kind: 'button', label: own.button },
    ],
    why: own.why(facts),
  }
}
