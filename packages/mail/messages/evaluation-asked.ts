import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `questions` counts those of the evaluation form; `handler` is who has the case, `message` what that person adds. */
export type EvaluationAsked = {
  sender: Sender
  company: string
  title: string
  contactName?: string
  handler?: string
  reference: string
  questions: number
  message?: string
  where: WhereItIs
}

/** To the company: the office asks it to fill in the evaluation form. */
export function evaluationAsked(facts: EvaluationAsked, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.evaluationAsked
  const office = facts.sender.name
  return {
    language,
    sender: facts.sender,
    subject: own.subject(facts),
    heading: own.heading,
    greeting: words.greeting(facts.contactName),
    blocks: [
      { kind: 'paragraph', text: own.what({ ...facts, office }) },
      { kind: 'paragraph', text: own.form(facts) },
      ...quoted(facts.handler ?? office, facts.message, language),
      { kind: 'paragraph', text: own.time },
      { kind: 'button', label: own.button },
      { kind: 'note', text: own.record },
    ],
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeTo('company', facts.where, language),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
