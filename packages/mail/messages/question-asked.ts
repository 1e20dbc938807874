import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine, cleanUnproven } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'

/** `name` is what the asker calls themselves. The last day to answer is 'YYYY-MM-DD'. */
export type QuestionAsked = {
  sender: Sender
  environment: string
  name?: string
  question: string
  answerBy: string
} & ({ to: 'unit'; unit: string } | { to: 'office' })

/** To those who can answer for a unit, and to the office: what a visitor asks about an environment. */
export function questionAsked(facts: QuestionAsked, language: Language): LetterDocument {
  const own = letters[language].questionAsked
  const environment = cleanLine(facts.environment, 60)
  const office = facts.sender.name
  return {
    language,
    sender: facts.sender,
    subject: (facts.to === 'unit' ? own.subject : own.subjectOffice)({
      environment,
      day: dates[language].dayAndMonth(facts.answerBy),
    }),
    heading: own.heading({ environment, name: facts.name && cleanUnproven(facts.name, 60) }),
    blocks: [
      { kind: 'paragraph', text: own.what },
      { kind: 'quote', text: facts.question },
      { kind: 'paragraph', text: own.answer({ day: dates[language].longDay(facts.answerBy) }) },
      ...(facts.to === 'office' ? [{ kind: 'paragraph' as const, text: own.office }] : []),
      { kind: 'button', label: own.button },
    ],
    why: facts.to === 'unit' ? own.whyUnit({ unit: facts.unit, office }) : own.whyOffice({ office }),
    publicRecord: {},
  }
}
