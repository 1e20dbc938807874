import type { ProblemCode } from './problem.ts'

export type TextKind = 'line' | 'text'

const lineBreaks = /\r\n?|[\v\f\u2028\u2029]/g
const invisible = /^[\p{Z}\p{Cf}\n\t]*$/u
const refused = { line: /\p{Cc}/u, text: /[^\P{Cc}\n\t]/u }
const overrides = /[\u202A-\u202E\u2066-\u2069]/

/** What was typed, in one form: NFC, LF as the only line break, nothing at the ends. Empty when there is nothing to see. */
export function tidy(typed: string): string {
  const text = typed.toWellFormed().normalize('NFC').replace(lineBreaks, '\n').trim()
  return invisible.test(text) ? '' : text
}

/** Characters that no reader sees and that could change what is shown: controls, and overrides of direction (Unicode UAX 9). */
export function hiddenFault(text: string, kind: TextKind): ProblemCode | null {
  if (refused[kind].test(text)) return 'control-character'
  return overrides.test(text) ? 'direction-character' : null
}

/** Length in characters as PostgreSQL's `char_length` counts them: code points. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}
