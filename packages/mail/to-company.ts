import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from './letter-document.ts'
import { bridgeTo, type WhereItIs } from './where-it-is.ts'

/** What each letter to a company about its inquiry knows; `handler` has the case and signs. */
export type ToCompany = {
  sender: Sender
  company: string
  title: string
  contactName?: string
  handler?: string
  reference: string
  where: WhereItIs
}

/** The parts that are alike in each letter to a company about its inquiry. */
export const toCompany = (facts: ToCompany, language: Language) => {
  const words = letters[language]
  return {
    language,
    sender: facts.sender,
    greeting: words.greeting(facts.contactName),
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeTo('company', facts.where, language),
    publicRecord: { reference: facts.reference },
  } satisfies Partial<LetterDocument>
}
