import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument, Sender } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { bridgeTo, type WhereItIs } from '../where-it-is.ts'

/** `themes` pairs what units replied, worded and counted so that no unit can be made out, with how many did. */
export type NobodyInterested = {
  sender: Sender
  region: string
  company: string
  title: string
  contactName?: string
  handler?: string
  reference: string
  asked: number
  answered: number
  themes: readonly (readonly [theme: string, count: number])[]
  message?: string
  where: WhereItIs
}

/** To the company: no unit is interested now, what they replied, and what it can do. Names no unit. */
export function nobodyInterested(facts: NobodyInterested, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.nobodyInterested
  return {
    language,
    sender: facts.sender,
    subject: own.subject(facts),
    heading: own.heading,
    greeting: words.greeting(facts.contactName),
    blocks: [
      { kind: 'paragraph', text: `${own.asked(facts)} ${own.outcome(facts)}` },
      ...(facts.themes.length > 0
        ? [
            { kind: 'paragraph' as const, text: own.themes },
            {
              kind: 'facts' as const,
              facts: facts.themes.map(([theme, count]) => [theme, own.units({ count })] as const),
            },
          ]
        : []),
      ...quoted(facts.handler ?? facts.sender.name, facts.message, language),
      { kind: 'paragraph', text: own.thanks },
      { kind: 'paragraph', text: own.can },
      { kind: 'list', items: own.ways(facts) },
      { kind: 'button', label: own.button },
    ],
    signature: words.regards(facts.sender.name, facts.handler),
    bridge: bridgeTo('company', facts.where, language),
    why: own.why(facts),
    publicRecord: { reference: facts.reference },
  }
}
