import type { ProblemCode } from '@testbro/rules/problem'
import { textIn } from '@testbro/text/catalogue'
import { problemText } from '@testbro/text/problems'
import type { Language } from '../addresses.ts'

/** The twelve, in the order they are tried. */
export const badInputs = [
  'empty',
  'too long',
  'wrong kind',
  'control characters',
  'right-to-left override',
  'nested names',
  'same field twice',
  'stale page',
  'double post',
  'ended session',
  'a megabyte',
  'another’s id',
] as const
export type BadInput = (typeof badInputs)[number]

export type Text = ReturnType<typeof textIn>
type Words = (text: Text) => string

/**
 * What a bad input is answered with. `field`: the problem stands at it and in the box of errors; `form`: in the box only. `to`: where
 * it leads on, after the language. `says`: a sentence on the page. `typed`: what was typed is in the answer.
 */
export type Expected = {
  status: number
  field?: string
  code?: ProblemCode
  limit?: number
  says?: Words
  to?: string | RegExp
  typed?: true
  /** The field cannot be seen, so the problem stands in the box only. */
  unseen?: true
}

/** Refused at a field, with all that was typed. */
export const at = (field: string, code: ProblemCode, limit?: number): Expected => ({
  status: 422,
  field,
  code,
  limit,
  typed: true,
})
/** Done, and on to another page. */
export const on = (to: string | RegExp): Expected => ({ status: 303, to })
/** A page that says what is wrong, with all that was typed. */
export const told = (status: number, says: Words): Expected => ({ status, says, typed: true })

export const ended = told(401, text => text.mishap.refused['session-ended'].title)
export const goneLink = told(404, text => text.mishap.refused['expired-link'].title)
export const noSuchLink: Expected = { status: 404, says: text => text.mishap.refused['expired-link'].title }
export const noSuchPage: Expected = { status: 404, says: text => text.mishap.notFound.title }
export const changedMeanwhile = at('form', 'changed-meanwhile')

/** What is typed is never shown again. */
export const untyped = (expected: Expected): Expected => ({ ...expected, typed: undefined })

/** A text of one field, which has to be there. */
export const inText = (field: string, limit: number) => ({
  empty: at(field, 'required'),
  'too long': at(field, 'too-long', limit),
  'control characters': at(field, 'control-character'),
  'right-to-left override': at(field, 'direction-character'),
  'same field twice': at(field, 'only-one'),
  'a megabyte': at(field, 'too-long', limit),
})
export const inEmail = { ...inText('email', 254), 'wrong kind': at('email', 'email-at') }

/** An id that is none, or somebody else's, is not there. */
export const noId = {
  empty: noSuchPage,
  'too long': noSuchPage,
  'wrong kind': noSuchPage,
  'control characters': noSuchPage,
  'right-to-left override': noSuchPage,
  'a megabyte': noSuchPage,
  'another’s id': noSuchPage,
  'ended session': ended,
}

/** All twelve the same, but for those named. */
export const allOf = (same: Expected, but: Partial<Record<BadInput, Expected>> = {}) =>
  Object.fromEntries(badInputs.map(input => [input, but[input] ?? same])) as Record<BadInput, Expected>

/** The sentence that is expected at a field, in the words of the page. */
export const sentenceOf = (
  language: Language,
  { field, code, limit, says }: Expected,
  actual: number,
  label?: Words,
) => {
  const text = textIn(language)
  if (says) return says(text)
  return field && code ? problemText(language, { field, code, limit, actual }, label?.(text)) : ''
}
