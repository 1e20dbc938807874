import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { type ReplyInWords, replyFacts } from '../reply-in-words.ts'
import { bridgeAt } from '../where-it-is.ts'

/** `changeUntil` ('YYYY-MM-DD') is the last day on which the reply can be changed. */
export type ReplyReceived = {
  sender: Sender
  company: string
  name?: string
  handler?: string
  reference: string
  ask: string
  reply: ReplyInWords
  changeUntil: string
}

/** To whoever replied for a unit: the receipt. */
export function replyReceived(facts: ReplyReceived, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.replyReceived
  return {
    language,
    sender: facts.sender,
    subject: own.subject({
      company: cleanLine(facts.company, 40),
      answer: facts.reply.answer,
      day: dates[language].dayAndMonth(facts.changeUntil),
    }),
    heading: own.heading,
    greeting: words.greeting(facts.name),
    blocks: [
      { kind: 'paragraph', text: own.what(facts) },
      { kind: 'quote', text: facts.ask },
      { kind: 'paragraph', text: own.yours },
      {
        kind: 'facts',
        facts: [...replyFacts(facts.reply, language), [words.facts.reference, facts.reference]],
      },
      { kind: 'paragraph', text: own.change({ day: dates[language].longDay(facts.changeUntil) }) },
      { kind: 'button', label: own.button },
      { kind: 'paragraph', text: own.after },
    ],
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeAt(4, own.step),
    why: own.why,
    publicRecord: { reference: facts.reference },
  }
}
