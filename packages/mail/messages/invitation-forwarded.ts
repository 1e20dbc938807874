import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine, cleanUnproven } from '../clean-words.ts'
import type { LetterDocument } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { type ToUnit, toUnit } from '../to-unit.ts'

/** `forwardedBy` and `note` are as somebody with the link typed them; `about` as in the invitation. `replyBy` is 'YYYY-MM-DD'. */
export type InvitationForwarded = ToUnit & {
  about: readonly (readonly [label: string, answer: string])[]
  forwardedBy: string
  note?: string
  replyBy: string
}

/** To a colleague whom a unit's contact has passed the question on to. */
export function invitationForwarded(facts: InvitationForwarded, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.invitationForwarded
  const shared = words.question
  const office = facts.sender.name
  const by = cleanUnproven(facts.forwardedBy, 30)
  return {
    ...toUnit(facts, language),
    subject: own.subject({
      by,
      ask: cleanLine(facts.ask, 50),
      day: dates[language].dayAndMonth(facts.replyBy),
    }),
    blocks: [
      { kind: 'paragraph', text: own.what({ by, office }) },
      { kind: 'paragraph', text: own.unproven },
      ...quoted(by, facts.note && cleanUnproven(facts.note, 500), language),
      { kind: 'paragraph', text: shared.what(facts) },
      {
        kind: 'facts',
        facts: facts.about.map(([label, answer]) => [label, cleanLine(answer, 400)] as const),
      },
      { kind: 'paragraph', text: shared.minute },
      {
        kind: 'paragraph',
        text: shared.notBinding({ day: dates[language].longDay(facts.replyBy) }),
      },
      { kind: 'paragraph', text: own.shared },
      { kind: 'button', label: shared.button },
      { kind: 'paragraph', text: shared.record },
    ],
    why: own.why({ by }),
  }
}
