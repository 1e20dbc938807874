import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument } from '../letter-document.ts'
import { type ToUnit, toUnit } from '../to-unit.ts'

/** `replyBy` ('YYYY-MM-DD') is the last day. */
export type Reminder = ToUnit & {
  replyBy: string
}

/** To a unit's contact when the unit has not replied: the last day is near. */
export function reminder(facts: Reminder, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.reminder
  const shared = words.question
  const lastDay = dates[language].longDay(facts.replyBy)
  return {
    ...toUnit(facts, language),
    subject: own.subject({
      ask: cleanLine(facts.ask, 72),
      day: dates[language].dayAndMonth(facts.replyBy),
    }),
    blocks: [
      { kind: 'paragraph', text: shared.what(facts) },
      { kind: 'paragraph', text: own.missing({ day: lastDay }) },
      { kind: 'paragraph', text: shared.minute },
      { kind: 'button', label: shared.button },
      { kind: 'paragraph', text: own.noIsFine },
    ],
  }
}
