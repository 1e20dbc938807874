import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument } from '../letter-document.ts'
import { type ToUnit, toUnit } from '../to-unit.ts'

/** `replyBy` ('YYYY-MM-DD') is the new last day. */
export type RoundExtended = ToUnit & {
  replyBy: string
}

/** To a unit's contact when the unit has not replied: it has more time. */
export function roundExtended(facts: RoundExtended, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.roundExtended
  const shared = words.question
  return {
    ...toUnit(facts, language),
    subject: own.subject({
      ask: cleanLine(facts.ask, 72),
      day: dates[language].dayAndMonth(facts.replyBy),
    }),
    blocks: [
      { kind: 'paragraph', text: shared.what(facts) },
      { kind: 'paragraph', text: own.longer({ day: dates[language].longDay(facts.replyBy) }) },
      { kind: 'paragraph', text: shared.minute },
      { kind: 'button', label: shared.button },
    ],
  }
}
