import type { Highlight } from '../port.ts'
import { placedWords, stemsOf } from './words.ts'

/** Fields of a hit in which words of the question stand, taken apart so that these can be marked. */
export const highlightsOf = (q: string, fields: Readonly<Record<string, string>>): Highlight[] => {
  const asked = stemsOf(q)
  const last = asked.at(-1)
  if (last === undefined) return []
  const isFound = (stem: string) => asked.includes(stem) || stem.startsWith(last)
  return Object.entries(fields).flatMap(([field, text]) => {
    const parts = partsOf(text, isFound)
    return parts.some(({ found }) => found) ? [{ field, parts }] : []
  })
}

const partsOf = (text: string, isFound: (stem: string) => boolean) => {
  const parts: Highlight['parts'] = []
  let at = 0
  for (const word of placedWords(text)) {
    if (!isFound(word.stem)) continue
    if (word.at > at) parts.push({ text: text.slice(at, word.at), found: false })
    at = word.at + word.text.length
    parts.push({ text: word.text, found: true })
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false })
  return parts
}
