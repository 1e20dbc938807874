import { z } from 'zod'
import { readEmail } from './email.ts'
import type { Fields, Problem } from './problem.ts'
import { clocksSchema, type RegionClocks } from './region-clocks.ts'
import { schemaProblems } from './schema-problems.ts'
import { hiddenFault, lengthOf, type TextKind, tidy } from './typed-text.ts'

/** What a region says of itself, in one language. */
export type RegionTexts = { heading: string; lead: string; tests: string; privacy: string }
export type RegionAppearance = { hue: number; contactEmail: string }

const words = (kind: TextKind, maxLength: number) =>
  z
    .string()
    .transform(tidy)
    .superRefine((text, context) => {
      const actual = lengthOf(text)
      const hidden = hiddenFault(text, kind)
      if (text === '') context.addIssue({ code: 'custom', params: { code: 'required' } })
      else if (hidden) context.addIssue({ code: 'custom', params: { code: hidden } })
      else if (actual > maxLength)
        context.addIssue({ code: 'custom', params: { code: 'too-long', limit: maxLength, actual } })
    })

const address = z.string().transform((typed, context) => {
  const read = readEmail(typed)
  if ('email' in read) return read.email
  context.addIssue({ code: 'custom', params: read })
  return z.NEVER
})

/** A whole number as typed in a form; what is not one becomes NaN, which the number schema refuses. */
const typedNumber = z
  .string()
  .transform(typed => (/^-?\d{1,9}$/.test(tidy(typed)) ? Number(tidy(typed)) : Number.NaN))

const regionTextsSchema = z.object({
  heading: words('line', 80),
  lead: words('text', 400),
  tests: words('text', 4000),
  privacy: words('text', 8000),
}) satisfies z.ZodType<RegionTexts>

const appearanceSchema = z.object({
  hue: z.int().min(0).max(359),
  contactEmail: address,
}) satisfies z.ZodType<RegionAppearance>

const typedAppearance = z.object({ hue: typedNumber.pipe(appearanceSchema.shape.hue), contactEmail: address })

type Judged<Name extends string, Value> = { [name in Name]: Value | null } & { problems: Problem[] }

/** The texts of one language, posted one field each. */
export function judgeRegionTexts(fields: Fields): Judged<'texts', RegionTexts> {
  const { typed, problems } = oneOfEach(fields, Object.keys(regionTextsSchema.shape))
  const found = regionTextsSchema.safeParse(typed)
  return found.success && problems.length === 0
    ? { texts: found.data, problems }
    : { texts: null, problems: [...problems, ...otherProblems(found, problems)] }
}

export function judgeAppearance(fields: Fields): Judged<'appearance', RegionAppearance> {
  const { typed, problems } = oneOfEach(fields, Object.keys(appearanceSchema.shape))
  const found = typedAppearance.safeParse(typed)
  return found.success && problems.length === 0
    ? { appearance: found.data, problems }
    : { appearance: null, problems: [...problems, ...otherProblems(found, problems)] }
}

export function judgeClocks(fields: Fields): Judged<'clocks', RegionClocks> {
  const { typed, problems } = oneOfEach(fields, Object.keys(clocksSchema.shape))
  const numbers = Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [field, typedNumber.parse(value)]),
  )
  const found = clocksSchema.safeParse(numbers)
  return found.success && problems.length === 0
    ? { clocks: found.data, problems }
    : { clocks: null, problems: [...problems, ...otherProblems(found, problems)] }
}

/** One value a field; a field that was sent twice is a problem of its own. */
function oneOfEach(fields: Fields, names: string[]) {
  const typed = Object.fromEntries(names.map(name => [name, fields[name]?.[0] ?? '']))
  const problems: Problem[] = names
    .filter(name => new Set(fields[name]).size > 1)
    .map(field => ({ field, code: 'only-one' }))
  return { typed, problems }
}

const otherProblems = (found: { error?: z.ZodError }, named: readonly Problem[]) =>
  (found.error ? schemaProblems(found.error) : []).filter(
    ({ field }) => !named.some(problem => problem.field === field),
  )
