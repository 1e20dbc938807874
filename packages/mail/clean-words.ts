/** Where the link and the code of a letter go in: the letter is kept with these, never with a token. */
export const LINK = '[[link]]'
export const CODE = '[[code]]'

// Marks that turn or hide what is read: bidirectional controls, zero-width and tag characters.
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const hidden = /[\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/**
 * Words for one line of a letter: nothing that turns, hides or breaks the line, and nothing that could be
 * taken for a placeholder. Cut with an ellipsis after `most` characters.
 */
export function cleanLine(words: string, most = 300): string {
  return clip(cleanParagraph(words).replace(/\s+/g, ' ').trim(), most)
}

/** As `cleanLine`, but line breaks that a person typed stay. */
export function cleanParagraph(words: string, most = 4000): string {
  const lines = words
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(turning, '')
    .replace(hidden, '')
    .replace(control, '')
    .replace(/\[{2,}/g, '[')
    .replace(/\]{2,}/g, ']')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
  return clip(lines.trim(), most)
}

/**
 * As `cleanLine`, for words in a letter to somebody who has not asked for it yet: web addresses are taken out,
 * so that nobody can send advertising through a form.
 */
export function cleanUnproven(words: string, most = 100): string {
  return cleanLine(
    words.replace(/(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)\S*|\b[a-z0-9-]+\.[a-z]{2,}\/\S*/gi, '…'),
    most,
  )
}

/** The words whole if they are at most `most` characters, else their beginning and an ellipsis. */
export function clip(words: string, most: number): string {
  const characters = [...words]
  if (characters.length <= most) return words
  const start = characters.slice(0, most - 1).join('')
  const lastSpace = start.lastIndexOf(' ')
  return `${(lastSpace > most / 2 ? start.slice(0, lastSpace) : start).trimEnd()}…`
}
