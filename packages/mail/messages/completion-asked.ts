import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `questions` holds the short labels of the answers to complete, in the reader's language; `message` says what is missing. */
export type CompletionAsked = {
  sender: Sender
  company: string
  title: string
  contactName?: string
  handler?: string
  reference: string
  questions: readonly string[]
  message: string
  where: WhereItIs
}

/** To the company: the office asks it to complete some of its answers. */
export function completionAsked(facts: CompletionAsked, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.completionAsked
  const office = facts.sender.name
  const questions = facts.questions.length
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ questions, reference: facts.reference }),
    heading: own.heading({ questions }),
    greeting: words.greeting(facts.contactName),
    blocks: [
      { kind: 'paragraph', text: own.what({ ...facts, office }) },
      { kind: 'paragraph', text: own.these },
      { kind: 'list', items: facts.questions },
      ...quoted(facts.handler ?? office, facts.message, language),
      { kind: 'paragraph', text: own.kept },
      { kind: 'paragraph', text: own.time },
      { kind: 'button', label: own.button },
    ],
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeTo('company', facts.where, language),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
