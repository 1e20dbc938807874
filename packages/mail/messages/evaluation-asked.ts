import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { type ToCompany, toCompany } from '../to-company.ts'

/** `questions` counts those of the evaluation form; `handler` is who has the case, `message` what that person adds. */
export type EvaluationAsked = ToCompany & {
  questions: number
  message?: string
}

/** To the company: the office asks it to fill in the evaluation form. */
export function evaluationAsked(facts: EvaluationAsked, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.evaluationAsked
  const office = facts.sender.name
  return {
    ...toCompany(facts, language),
    subject: own.subject(facts),
    heading: own.heading,
    blocks: [
      { kind: 'paragraph', text: own.what({ ...facts, office }) },
      { kind: 'paragraph', text: own.form(facts) },
      ...quoted(office, facts.message, language),
      { kind: 'paragraph', text: own.time },
      { kind: 'button', label: own.button },
      { kind: 'note', text: own.record },
    ],
    why: own.why(facts),
  }
}
