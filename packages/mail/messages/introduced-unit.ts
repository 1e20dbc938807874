import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { type Person, personFact } from '../person.ts'
import { quoted } from '../quoted.ts'
import { bridgeAt } from '../where-it-is.ts'

/** `person` is the company's contact; `name` is the reader's; `message` is the office's. */
export type IntroducedUnit = {
  sender: Sender
  region: string
  company: string
  title: string
  name?: string
  handler?: string
  reference: string
  person: Person
  message: string
}

/** To each of a unit's contacts: the unit is introduced to the company. */
export function introducedUnit(facts: IntroducedUnit, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.introducedUnit
  return {
    language,
    sender: facts.sender,
    subject: own.subject({ company: cleanLine(facts.company, 60), reference: facts.reference }),
    heading: own.heading(facts),
    greeting: words.greeting(facts.name),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      ...quoted(facts.sender.name, facts.message, language),
      { kind: 'paragraph', text: own.person },
      {
        kind: 'facts',
        facts: [personFact(facts.person), [words.facts.reference, facts.reference]],
      },
      { kind: 'paragraph', text: own.how },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.confirm },
      { kind: 'note', text: own.record },
    ],
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeAt(5, own.step),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
