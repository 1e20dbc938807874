import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { type Person, personFact } from '../person.ts'
import { quoted } from '../quoted.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `people` are the unit's, whom the company may now know; `message` is the office's. */
export type IntroducedCompany = {
  sender: Sender
  company: string
  title: string
  contactName?: string
  handler?: string
  reference: string
  unit: string
  people: readonly Person[]
  message: string
  where: WhereItIs
}

/** To the company: it is introduced to a unit that replied. */
export function introducedCompany(facts: IntroducedCompany, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.introducedCompany
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ unit: cleanLine(facts.unit, 60), reference: facts.reference }),
    heading: own.heading(facts),
    greeting: words.greeting(facts.contactName),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      ...quoted(facts.handler ?? facts.sender.name, facts.message, language),
      { kind: 'paragraph', text: own.people },
      {
        kind: 'facts',
        facts: [...facts.people.map(personFact), [words.facts.reference, facts.reference]],
      },
      { kind: 'paragraph', text: own.how },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.confirm },
      { kind: 'note', text: own.record },
    ],
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeTo('company', facts.where, language),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
