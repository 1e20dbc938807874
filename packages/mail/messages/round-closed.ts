import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `introduceBy` ('YYYY-MM-DD') is the last day to introduce those interested; missing when there is nobody to introduce. */
export type RoundClosed = {
  sender: Sender
  company: string
  title: string
  reference: string
  asked: number
  answered: number
  interested: number
  introduceBy?: string
  where: WhereItIs
}

/** To whoever has the case at the office: a question is closed, how it went, and what to do next. */
export function roundClosed(facts: RoundClosed, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.roundClosed
  const { asked, answered, interested, introduceBy } = facts
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      company: cleanLine(facts.company, 40),
      interested,
      day: introduceBy && dates[language].dayAndMonth(introduceBy),
    }),
    heading: own.heading(facts),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      {
        kind: 'facts',
        facts: [
          [own.answered, own.ofAll({ count: answered, asked })],
          [own.interested, own.ofAll({ count: interested, asked })],
          [words.facts.reference, facts.reference],
          [
            words.facts.next,
            introduceBy ? own.introduce({ day: dates[language].longDay(introduceBy) }) : own.nothing,
          ],
        ],
      },
      { kind: 'button', label: own.button },
    ],
    bridge: bridgeTo('office', facts.where, language),
    why: own.why({ office: facts.sender.name }),
    publicRecord: { reference: facts.reference },
  }
}
