import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument } from '../letter-document.ts'
import { type Person, personFact } from '../person.ts'
import { quoted } from '../quoted.ts'
import { type ToCompany, toCompany } from '../to-company.ts'

/** `people` are the unit's, whom the company may now know; `message` is the office's. */
export type IntroducedCompany = ToCompany & {
  unit: string
  people: readonly Person[]
  message: string
}

/** To the company: it is introduced to a unit that replied. */
export function introducedCompany(facts: IntroducedCompany, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.introducedCompany
  return {
    ...toCompany(facts, language),
    subject: own.subject({ unit: cleanLine(facts.unit, 60), reference: facts.reference }),
    heading: own.heading(facts),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      ...quoted(facts.sender.name, facts.message, language),
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
    why: own.why(facts),
  }
}
