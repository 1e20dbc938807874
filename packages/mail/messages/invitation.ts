import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { type ToUnit, toUnit } from '../to-unit.ts'
import { bridgeAt } from '../where-it-is.ts'

/**
 * The same to every contact who is asked in one language: it names no unit and no reader. `about` holds short labels
 * and answers, none of them marked as possibly secret (OSL 31:16) unless the office has ticked it; `judgement` pairs
 * each criterion with its score, worded. `asked` counts the units; `replyBy` ('YYYY-MM-DD') is the last day.
 */
export type Invitation = ToUnit & {
  about: readonly (readonly [label: string, answer: string])[]
  judgement: readonly (readonly [criterion: string, score: string])[]
  message?: string
  asked: number
  replyBy: string
}

/** To a unit's contact: may a company test with you? Enough to decide on without opening anything. */
export function invitation(facts: Invitation, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.invitation
  const shared = words.question
  const office = facts.sender.name
  const judged = facts.judgement
    .map(([criterion, score]) => `${criterion}: ${score.toLowerCase()}.`)
    .join(' ')
  return {
    ...toUnit(facts, language),
    subject: own.subject({
      ask: cleanLine(facts.ask, 85),
      day: dates[language].dayAndMonth(facts.replyBy),
    }),
    blocks: [
      { kind: 'paragraph', text: shared.what(facts) },
      { kind: 'paragraph', text: own.asked({ office, count: facts.asked }) },
      ...quoted(office, facts.message, language),
      {
        kind: 'facts',
        facts: [
          ...facts.about.map(([label, answer]) => [label, cleanLine(answer, 400)] as const),
          ...(judged ? [[shared.judged, judged] as const] : []),
        ],
      },
      { kind: 'paragraph', text: shared.minute },
      {
        kind: 'paragraph',
        text: shared.notBinding({ day: dates[language].longDay(facts.replyBy) }),
      },
      { kind: 'button', label: shared.button },
      { kind: 'paragraph', text: shared.record },
    ],
    bridge: bridgeAt(4, own.step({ count: facts.asked })),
  }
}
