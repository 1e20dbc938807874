import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'

/** A unit's reply with its answer and reason worded in the reader's language. `earliest` is 'YYYY-MM-DD'. */
export type ReplyInWords = {
  answer: string
  condition?: string
  earliest?: string
  reason?: string
  comment?: string
}

/** A reply as the facts of a letter; what was not given is left out. */
export function replyFacts(reply: ReplyInWords, language: Language): (readonly [string, string])[] {
  const words = letters[language].replyFacts
  const { answer, condition, earliest, reason, comment } = reply
  const facts: [string, string | undefined][] = [
    [words.answer, answer],
    [words.condition, condition],
    [words.earliest, earliest && dates[language].longDay(earliest)],
    [words.reason, reason],
    [words.comment, comment],
  ]
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
}
