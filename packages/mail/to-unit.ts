import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from './letter-document.ts'
import { bridgeAt } from './where-it-is.ts'

/** What each letter to a unit about a question knows. It names no unit and no reader, so that all are told the same. */
export type ToUnit = {
  sender: Sender
  region: string
  company: string
  handler?: string
  reference: string
  ask: string
}

/** The parts that are alike in each letter to a unit about a question that is open. */
export const toUnit = (facts: ToUnit, language: Language) => {
  const words = letters[language]
  return {
    language,
    sender: facts.sender,
    heading: facts.ask,
    greeting: words.greeting(),
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeAt(4, words.question.step),
    why: words.question.why(facts),
    publicRecord: { reference: facts.reference },
  } satisfies Partial<LetterDocument>
}
