import type { Stage, Step } from '@testbro/rules/stage'
import type { Language } from '@testbro/text/language'
import { stage } from '@testbro/text/stage'
import type { Bridge, Span } from './letter-document.ts'

/** Where an inquiry is, as the rules derive it: its stage, and the states of its spans on the bridge. */
export type WhereItIs = { stage: Pick<Stage, 'step' | 'state'>; spans: readonly { state: Span }[] }

/** The bridge of a letter, in the words that the pages use to the company or to the office. */
export function bridgeTo(reader: 'company' | 'office', where: WhereItIs, language: Language): Bridge {
  const words = stage[language]
  const sentence = reader === 'office' ? words.officeSentence(where.stage) : words.sentence(where.stage)
  return { sentence, spans: where.spans.map(span => span.state) }
}

/** The bridge of a letter to a unit, which has its part in one step only: the sentence comes with the letter. */
export function bridgeAt(step: Step, sentence: string): Bridge {
  const spans = [1, 2, 3, 4, 5].map(span => (span < step ? 'done' : span === step ? 'now' : 'next'))
  return { sentence, spans }
}
