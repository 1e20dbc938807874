import { textIn } from '@testbro/text/catalogue'

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

/** What a page says that is not meant for its reader. */
export const rawCodesIn = (said: string): string[] => {
  const words = new Set(said.match(/[\p{L}\d]+([-_][\p{L}\d]+)*/gu))
  return [...codes.filter(code => words.has(code)), ...[...said.matchAll(broken)].map(([found]) => found)]
}
