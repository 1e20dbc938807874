import { expect, test } from 'vitest'
import { inquiryForm } from './1-inquiry.ts'
import type { Form, Question } from './form.ts'
import { formSchema } from './form-schema.ts'

const line: Question = { key: 'title', kind: 'line', required: true, mayBeSecret: false }
const choice: Question = {
  key: 'sector',
  kind: 'choice',
  required: true,
  mayBeSecret: false,
  options: [{ code: 'a' }, { code: 'b' }],
}
const accepts = (...questions: unknown[]) =>
  formSchema.safeParse({ name: 'example', version: 1, questions }).success

test('the built-in form passes, and is the same after a trip through JSON', () => {
  const copy: Form = formSchema.parse(JSON.parse(JSON.stringify(inquiryForm)))
  expect(copy).toEqual(inquiryForm)
})

test('a question may refer only to one before it, and to options that one has', () => {
  const followUp = { ...line, key: 'more', partOf: 'sector', onlyIf: { question: 'sector', in: ['a'] } }
  expect(accepts(choice, followUp)).toBe(true)
  expect(accepts(followUp, choice)).toBe(false)
  expect(accepts(choice, { ...followUp, onlyIf: { question: 'sector', in: ['c'] } })).toBe(false)
  expect(accepts(choice, { ...followUp, partOf: 'nothing' })).toBe(false)
})

test('a follow-up has no follow-up', () => {
  const second = { ...line, key: 'second', partOf: 'sector' }
  expect(accepts(choice, second)).toBe(true)
  expect(accepts(choice, second, { ...line, key: 'third', partOf: 'second' })).toBe(false)
})

test('a key or an option stands only once', () => {
  expect(accepts(line, line)).toBe(false)
  expect(accepts({ ...choice, options: [{ code: 'a' }, { code: 'a' }] })).toBe(false)
})

test('options belong to choices, and to nothing else', () => {
  expect(accepts({ ...choice, options: undefined })).toBe(false)
  expect(accepts({ ...line, options: choice.options })).toBe(false)
})

test('a form without questions, or with names that cannot be fields, is refused', () => {
  expect(accepts()).toBe(false)
  expect(accepts({ ...line, key: 'Title' })).toBe(false)
  expect(accepts({ ...line, key: 'secret' })).toBe(false)
  expect(accepts({ ...line, colour: 'red' })).toBe(false)
})

test('the least length never passes the greatest', () => {
  expect(accepts({ ...line, minLength: 10, maxLength: 10 })).toBe(true)
  expect(accepts({ ...line, minLength: 11, maxLength: 10 })).toBe(false)
})
