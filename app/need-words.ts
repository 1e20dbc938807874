import type { Language } from '@testbro/text/language'
import { aboutIn } from './environment-about.ts'

type Written = { titleSv: string; titleEn: string; aboutSv: string; aboutEn: string }

/** A need in the reader's language where somebody has written it, and otherwise in the other; a language is written whole. */
export const needIn = (reader: Language, need: Written) => {
  const language: Language = (reader === 'sv' ? need.titleSv : need.titleEn) === '' ? other[reader] : reader
  const title = language === 'sv' ? need.titleSv : need.titleEn
  const { first, rest } = aboutIn(language, need)
  return { language, title, first, rest }
}

const other = { sv: 'en', en: 'sv' } as const
