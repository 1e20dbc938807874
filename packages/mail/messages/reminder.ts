import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { bridgeAt } from '../where-it-is.ts'

/** `replyBy` ('YYYY-MM-DD') is the last day. */
export type Reminder = {
  sender: Sender
  region: string
  company: string
  handler?: string
  reference: string
  ask: string
  replyBy: string
}

/** To a unit's contact when the unit has not replied: the last day is near. */
export function reminder(facts: Reminder, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.reminder
  const shared = words.question
  const lastDay = dates[language].longDay(facts.replyBy)
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      ask: cleanLine(facts.ask, 72),
      day: dates[language].dayAndMonth(facts.replyBy),
    }),
    heading: facts.ask,
    greeting: words.greeting(),
    blocks: [
      { kind: 'paragraph', text: shared.what(facts) },
      { kind: 'paragraph', text: own.missing({ day: lastDay }) },
      { kind: 'paragraph', text: shared.minute },
      { kind: 'button', label: shared.button },
      { kind: 'paragraph', text: own.noIsFine },
    ],
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeAt(4, shared.step),
    why: shared.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
