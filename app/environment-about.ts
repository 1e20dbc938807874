import type { Language } from '@testbro/text/language'

type Described = { aboutSv: string; aboutEn: string }

const segmenters = {
  sv: new Intl.Segmenter('sv', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
}

/** A text in the reader's language where somebody has written it, and otherwise in the other; empty where nothing is said. */
export const saidIn = (reader: Language, said: Readonly<Record<Language, string>>) => {
  const other = reader === 'sv' ? 'en' : 'sv'
  const language: Language = said[reader].trim() === '' && said[other].trim() !== '' ? other : reader
  return { language, text: said[language].trim() }
}
export type Said = ReturnType<typeof saidIn>

/** What is said of an environment, by `saidIn`: its first sentence and what follows. */
export const aboutIn = (reader: Language, { aboutSv, aboutEn }: Described) => {
  const { language, text } = saidIn(reader, { sv: aboutSv, en: aboutEn })
  const [sentence] = segmenters[language].segment(text)
  const length = sentence?.segment.length ?? 0
  return { language, first: text.slice(0, length).trim(), rest: text.slice(length).trim() }
}

/** The first of the further sentences that is as asked for. */
export const sentenceWith = (
  { language, rest }: { language: Language; rest: string },
  fits: (sentence: string) => boolean,
): string | undefined => {
  for (const { segment } of segmenters[language].segment(rest)) if (fits(segment)) return segment.trim()
  return undefined
}

/** A source's name, without what is remarked about it after a semicolon. */
export const sourceTitle = (source: string) => source.replace(/;.*/s, '').trim()
