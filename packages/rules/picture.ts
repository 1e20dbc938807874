import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'

/** Of an environment's pictures: megabytes a file, points wide and high, how many, and letters to say what one shows. */
export const pictureLimits = { megabytes: 5, least: 40, most: 8_000, pictures: 8, alt: 300 } as const

export type AltTexts = { altSv: string; altEn: string }

/** What a picture shows, in one of the languages or in both. */
export function judgeAltTexts(
  fields: Fields,
): { altTexts: AltTexts; problems: [] } | { altTexts: null; problems: Problem[] } {
  const read = readFields(fields)
  const [altSv, altEn] = (['altSv', 'altEn'] as const).map(
    field => read.line(field, { maxLength: pictureLimits.alt }) ?? '',
  ) as [string, string]
  if (read.problems.length === 0 && altSv === '' && altEn === '')
    read.refuse({ field: 'altSv', code: 'required' })
  return read.problems.length > 0
    ? { altTexts: null, problems: read.problems }
    : { altTexts: { altSv, altEn }, problems: [] }
}

/** What is wrong with how large a picture is, in points. */
export function judgePictureSize(size: { width: number; height: number }): Omit<Problem, 'field'> | null {
  const { least, most } = pictureLimits
  const sides = [size.width, size.height]
  if (Math.max(...sides) > most) return { code: 'too-large', limit: most }
  return Math.min(...sides) < least ? { code: 'too-small', limit: least } : null
}
