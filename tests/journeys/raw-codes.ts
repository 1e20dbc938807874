import { textIn } from '@testbro/text/catalogue'
import type { Language } from '@testbro/text/language'

/** Every word that the texts go by and no reader should meet: with a hyphen or a capital inside. */
const codesIn = (texts: unknown): string[] =>
  typeof texts === 'object' && texts !== null
    ? Object.entries(texts).flatMap(([key, more]) => [
        ...(/[a-z](-|_|[A-Z])[a-z]/.test(key) ? [key] : []),
        ...codesIn(more),
      ])
    : []
const codes = [...new Set(codesIn(textIn('sv')))]

/** What is no word to anyone: a value that was missing, a whole object, an id. */
const broken =
  /\bundefined\b|\bnull\b|\bNaN\b|\[object |Invalid Date|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** English that looks like a code of ours. */
const english: readonly string[] = []

/** What a page says that is not meant for its reader. */
export const rawCodesIn = (said: string, language: Language): string[] => {
  const words = new Set(said.match(/[\p{L}\d]+([-_][\p{L}\d]+)*/gu))
  const known = language === 'en' ? english : []
  return [
    ...codes.filter(code => words.has(code) && !known.includes(code)),
    ...[...said.matchAll(broken)].map(([found]) => found),
  ]
}
