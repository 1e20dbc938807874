import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { type ReplyInWords, replyFacts } from '../reply-in-words.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `by` is who replied for the unit; `changed` when the unit had replied before. `answered` of the `asked` units have. */
export type ReplyCame = {
  sender: Sender
  company: string
  title: string
  reference: string
  unit: string
  by?: string
  reply: ReplyInWords
  changed: boolean
  answered: number
  asked: number
  where: WhereItIs
}

/** To whoever has the case at the office: what a unit has replied, and how many have. */
export function replyCame(facts: ReplyCame, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.replyCame
  const { answer } = facts.reply
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      ...facts,
      answer,
      unit: cleanLine(facts.unit, 30),
      company: cleanLine(facts.company, 25),
    }),
    heading: own.heading({ ...facts, answer }),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      {
        kind: 'facts',
        facts: [
          ...replyFacts(facts.reply, language),
          ...(facts.by ? [[words.replyFacts.by, facts.by] as const] : []),
          [words.facts.reference, facts.reference],
        ],
      },
      { kind: 'paragraph', text: own.counted(facts) },
      { kind: 'button', label: own.button },
    ],
    bridge: bridgeTo('office', facts.where, language),
    why: own.why({ office: facts.sender.name }),
    publicRecord: { reference: facts.reference },
  }
}
