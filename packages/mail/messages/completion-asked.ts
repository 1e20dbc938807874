import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { type ToCompany, toCompany } from '../to-company.ts'

/** `questions` holds the short labels of the answers to complete, in the reader's language; `message` says what is missing. */
export type CompletionAsked = ToCompany & {
  questions: readonly string[]
  message: string
}

/** To the company: the office asks it to complete some of its answers. */
export function completionAsked(facts: CompletionAsked, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.completionAsked
  const office = facts.sender.name
  const questions = facts.questions.length
  return {
    ...toCompany(facts, language),
    subject: own.subject({ questions, reference: facts.reference }),
    heading: own.heading({ questions }),
    blocks: [
      { kind: 'paragraph', text: own.what({ ...facts, office }) },
      { kind: 'paragraph', text: own.these },
      { kind: 'list', items: facts.questions },
      ...quoted(office, facts.message, language),
      { kind: 'paragraph', text: own.kept },
      { kind: 'paragraph', text: own.time },
      { kind: 'button', label: own.button },
    ],
    why: own.why(facts),
  }
}
