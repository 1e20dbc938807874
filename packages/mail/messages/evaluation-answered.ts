import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `version` is that of the answers, such as '2.0'. Days are 'YYYY-MM-DD'; `decideBy` is the last day to decide. */
export type EvaluationAnswered = {
  sender: Sender
  company: string
  title: string
  reference: string
  version: string
  answeredOn: string
  decideBy: string
  where: WhereItIs
}

/** To whoever has the case at the office: the company has answered, and what to do next. No answer is in it. */
export function evaluationAnswered(facts: EvaluationAnswered, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.evaluationAnswered
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      company: cleanLine(facts.company, 50),
      reference: facts.reference,
      day: dates[language].dayAndMonth(facts.decideBy),
    }),
    heading: own.heading(facts),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      {
        kind: 'facts',
        facts: [
          [words.facts.reference, facts.reference],
          [own.version, facts.version],
          [own.answered, dates[language].longDay(facts.answeredOn)],
          [words.facts.next, own.next({ day: dates[language].longDay(facts.decideBy) })],
        ],
      },
      { kind: 'button', label: own.button },
    ],
    bridge: bridgeTo('office', facts.where, language),
    why: own.why({ office: facts.sender.name }),
    publicRecord: { reference: facts.reference },
  }
}
