import { wordsOf } from '../words.ts'
import { stem } from './stem.ts'

const known = new Map<string, string>()
const mostKnown = 100_000

/** The stems of a text's words, in order. */
export const stemsIn = (text: string): string[] => wordsOf(text).map(stemOf)

/** A word's stem; most words come again and again. */
export const stemOf = (word: string): string => {
  const found = known.get(word)
  if (found !== undefined) return found
  const made = stem(word)
  if (known.size < mostKnown) known.set(word, made)
  return made
}
