import type { Highlight } from './port.ts'
import { plain } from './words.ts'

/** A text in pieces, those words marked that were found: `found` has them as `plain` writes them. */
export const highlight = (field: string, text: string, found: ReadonlySet<string>): Highlight => {
  const parts: Highlight['parts'] = []
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (piece === '') continue
    const isFound = found.has(plain(piece))
    const last = parts.at(-1)
    if (last?.found === isFound) last.text += piece
    else parts.push({ text: piece, found: isFound })
  }
  return { field, parts }
}
