/** A posted form, flat: name to every value sent, in order. Unknown names are ignored. */
export type Fields = Readonly<Record<string, readonly string[]>>

export const problemCodes = [
  // any field
  'required',
  'too-short',
  'too-long',
  'only-one',
  'too-many',
  'not-an-option',
  'control-character',
  'direction-character',
  'not-a-number',
  'too-small',
  'too-large',
  'not-a-day',
  'ends-before-start',
  'changed-meanwhile',
  'stale-page',
  'too-often',
  // addresses and numbers
  'email-at',
  'email-local',
  'email-domain',
  'email-form',
  'phone-form',
  'org-number-form',
  'org-number-checksum',
  'org-number-foreign',
  // a person who signs in
  'sign-in-wrong',
  'code-wrong',
  'password-common',
  'password-name',
  // a file
  'file-empty',
  'file-kind',
  'file-too-large',
  // a region's settings
  'prefix-form',
  'already-taken',
  'decision-before-evaluation',
  'reminder-after-answer',
  // steps 2 to 5
  'not-judged',
  'not-agreed',
  'no-unit',
  'unknown-unit',
  'not-disclosed',
  'not-seen',
  'too-soon',
  'too-late',
  'already-answered',
  'already-decided',
  'round-closed',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/**
 * What is wrong with one field; words are made from it elsewhere. `limit` is the bound that was passed (characters, a count,
 * a value, or megabytes for a file) and `actual` what was given, in the same unit.
 */
export type Problem = { field: string; code: ProblemCode; limit?: number; actual?: number }
