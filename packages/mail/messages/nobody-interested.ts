import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import type { LetterDocument } from '../letter-document.ts'
import { quoted } from '../quoted.ts'
import { type ToCompany, toCompany } from '../to-company.ts'

/** `themes` pairs what units replied, worded and counted so that no unit can be made out, with how many did. */
export type NobodyInterested = ToCompany & {
  region: string
  asked: number
  answered: number
  themes: readonly (readonly [theme: string, count: number])[]
  message?: string
}

/** To the company: no unit is interested now, what they replied, and what it can do. Names no unit. */
export function nobodyInterested(facts: NobodyInterested, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.nobodyInterested
  return {
    ...toCompany(facts, language),
    subject: own.subject(facts),
    heading: own.heading,
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
      ...quoted(facts.sender.name, facts.message, language),
      { kind: 'paragraph', text: own.thanks },
      { kind: 'paragraph', text: own.can },
      { kind: 'list', items: own.ways(facts) },
      { kind: 'button', label: own.button },
    ],
    why: own.why(facts),
  }
}
