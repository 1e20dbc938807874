import { z } from 'zod'
import { type Form, longest, type Question, questionKinds, secretField } from './form.ts'

const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)
const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
const level = z.int().min(1).max(9)

const questionSchema = z
  .strictObject({
    key: key.refine(word => word !== secretField),
    kind: z.enum(questionKinds),
    required: z.boolean(),
    mayBeSecret: z.boolean(),
    minLength: z.int().min(1).optional(),
    maxLength: z.int().min(1).max(longest.text).optional(),
    options: z
      .array(z.strictObject({ code, trl: z.tuple([level, level]).optional() }))
      .min(2)
      .max(40)
      .optional(),
    onlyIf: z.strictObject({ question: key, in: z.array(code).min(1) }).optional(),
    partOf: key.optional(),
  })
  .refine(q => (q.minLength ?? 0) <= (q.maxLength ?? longest.text), 'the least length passes the greatest')
  .refine(
    q => (q.kind === 'choice' || q.kind === 'choices') === (q.options !== undefined),
    'options and kind differ',
  )
  .refine(q => isUnique(q.options?.map(option => option.code) ?? []), 'an option stands twice')

/** Checks a form that comes as data, for example a region's own. Its conditions may rest on `earlier` questions, and it repeats none. */
export const formSchemaAfter = (earlier: readonly Question[]) =>
  z
    .strictObject({ name: code, version: z.int().min(1), questions: z.array(questionSchema).min(1).max(60) })
    .refine(
      form => isUnique([...earlier, ...form.questions].map(question => question.key)),
      'a question stands twice',
    )
    .refine(
      form =>
        form.questions.every((question, index) =>
          refersBack(question, form.questions.slice(0, index), earlier),
        ),
      'a question refers to one that does not come before it',
    ) satisfies z.ZodType<Form>

export const formSchema = formSchemaAfter([])

function isUnique(words: string[]): boolean {
  return new Set(words).size === words.length
}

function refersBack(
  { onlyIf, partOf }: Question,
  before: readonly Question[],
  earlier: readonly Question[],
): boolean {
  const asked = [...earlier, ...before].find(other => other.key === onlyIf?.question)
  const known = asked?.options?.map(option => option.code) ?? []
  return (
    (onlyIf === undefined || onlyIf.in.every(answer => known.includes(answer))) &&
    (partOf === undefined || before.some(other => other.key === partOf && other.partOf === undefined))
  )
}
