import { expect, test } from 'vitest'
import { z } from 'zod'
import { prefixSchema } from './register-number.ts'
import { schemaProblems } from './schema-problems.ts'

const problemsOf = (schema: z.ZodType, value: unknown) => {
  const found = schema.safeParse(value)
  return found.success ? [] : schemaProblems(found.error)
}

test("every refusal of zod's own becomes one of our codes, with its bound", () => {
  const schema = z.object({
    missing: z.string(),
    empty: z.string().min(1),
    short: z.string().min(3),
    long: z.string().max(2),
    small: z.number().min(5),
    large: z.number().max(5),
    word: z.number(),
    chosen: z.enum(['a', 'b']),
    prefix: prefixSchema,
  })
  const value = {
    empty: '',
    short: 'a',
    long: 'abc',
    small: 1,
    large: 9,
    word: 'x',
    chosen: 'c',
    prefix: 'x',
  }
  expect(problemsOf(schema, value)).toEqual([
    { field: 'missing', code: 'required' },
    { field: 'empty', code: 'required' },
    { field: 'short', code: 'too-short', limit: 3 },
    { field: 'long', code: 'too-long', limit: 2 },
    { field: 'small', code: 'too-small', limit: 5 },
    { field: 'large', code: 'too-large', limit: 5 },
    { field: 'word', code: 'not-a-number' },
    { field: 'chosen', code: 'not-an-option' },
    { field: 'prefix', code: 'prefix-form' },
  ])
})

test('a field with two faults is named once', () => {
  expect(problemsOf(z.object({ a: z.string().min(3).regex(/b/) }), { a: 'x' })).toEqual([
    { field: 'a', code: 'too-short', limit: 3 },
  ])
})

test('a code of our own is kept, and one that is not ours is not', () => {
  const refusing = (code: string) =>
    z.object({ a: z.string().refine(() => false, { params: { code, limit: 7 } }) })
  expect(problemsOf(refusing('already-taken'), { a: '' })).toEqual([
    { field: 'a', code: 'already-taken', limit: 7 },
  ])
  expect(problemsOf(refusing('nonsense'), { a: '' })).toEqual([
    { field: 'a', code: 'not-an-option', limit: 7 },
  ])
})
