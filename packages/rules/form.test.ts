import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySign } from './any-sign.example.ts'
import { type Form, fieldsOf, numbersOf, readAnswers } from './form.ts'

const form = {
  name: 'example',
  version: 1,
  questions: [
    { key: 'title', kind: 'line', required: true, mayBeSecret: false, maxLength: 10 },
    { key: 'about', kind: 'text', required: false, mayBeSecret: true, minLength: 3, maxLength: 20 },
    {
      key: 'sector',
      kind: 'choice',
      required: true,
      mayBeSecret: false,
      options: [{ code: 'health' }, { code: 'other' }],
    },
    {
      key: 'device',
      kind: 'choice',
      required: true,
      mayBeSecret: false,
      partOf: 'sector',
      onlyIf: { question: 'sector', in: ['health'] },
      options: [{ code: 'yes' }, { code: 'no' }],
    },
    {
      key: 'places',
      kind: 'choices',
      required: false,
      mayBeSecret: false,
      options: [{ code: 'a' }, { code: 'b' }, { code: 'c' }],
    },
    { key: 'begins', kind: 'day', required: false, mayBeSecret: false },
  ],
} as const satisfies Form

const right = { title: ['Plåster'], sector: ['other'] }
const problemsOf = (fields: Record<string, string[]>) => readAnswers(form, { ...right, ...fields }).problems
const answerTo = (question: string, value: string) =>
  readAnswers(form, { ...right, [question]: [value] }).answers.find(answer => answer.question === question)
    ?.value

test('right answers are read in the order of the form, and unanswered ones are left out', () => {
  const fields = { ...right, places: ['c', 'a'], begins: ['2027-02-01'], unknown: ['x'] }
  expect(readAnswers(form, fields)).toEqual({
    problems: [],
    answers: [
      { question: 'title', value: ['Plåster'], mayBeSecret: false },
      { question: 'sector', value: ['other'], mayBeSecret: false },
      { question: 'places', value: ['a', 'c'], mayBeSecret: false },
      { question: 'begins', value: ['2027-02-01'], mayBeSecret: false },
    ],
  })
})

test('nothing sent gives a problem for each required question that is asked, and no answers', () => {
  expect(readAnswers(form, {})).toEqual({
    answers: [],
    problems: [
      { field: 'title', code: 'required' },
      { field: 'sector', code: 'required' },
    ],
  })
})

test('a follow-up is asked only after the answer it belongs to', () => {
  expect(problemsOf({ sector: ['health'] })).toEqual([{ field: 'device', code: 'required' }])
  expect(readAnswers(form, { ...right, device: ['nonsense'] })).toMatchObject({
    problems: [],
    answers: [{}, {}],
  })
})

test('too long and too short say the limit and what was given', () => {
  expect(problemsOf({ title: ['elva tecken'] })).toEqual([
    { field: 'title', code: 'too-long', limit: 10, actual: 11 },
  ])
  expect(problemsOf({ about: ['ab'] })).toEqual([{ field: 'about', code: 'too-short', limit: 3, actual: 2 }])
})

test('a limit holds for what is left when spaces at the ends are gone', () => {
  expect(answerTo('title', '   tio tecken   ')).toEqual(['tio tecken'])
})

test('an answer that is no option, or one too many, is refused', () => {
  expect(problemsOf({ sector: ['nonsense'] })).toEqual([{ field: 'sector', code: 'not-an-option' }])
  expect(problemsOf({ sector: ['health', 'other'] })).toEqual([{ field: 'sector', code: 'only-one' }])
  expect(problemsOf({ title: ['a', 'b'] })).toEqual([{ field: 'title', code: 'only-one' }])
  expect(problemsOf({ places: ['a', 'nonsense'] })).toEqual([{ field: 'places', code: 'not-an-option' }])
})

test('the same answer sent twice, or beside an empty one, is one answer', () => {
  expect(problemsOf({ sector: ['', 'other', 'other'] })).toEqual([])
})

test('NUL, other controls and turned direction are refused, and a pasted page break is a newline', () => {
  expect(problemsOf({ about: ['abc\0d'] })).toEqual([{ field: 'about', code: 'control-character' }])
  expect(problemsOf({ title: ['ab\ncd'] })).toEqual([{ field: 'title', code: 'control-character' }])
  expect(problemsOf({ about: ['abc\u202ed'] })).toEqual([{ field: 'about', code: 'direction-character' }])
  expect(answerTo('about', 'abc\fd\r\ne')).toEqual(['abc\nd\ne'])
})

test('a day may be written in several ways and must exist', () => {
  for (const typed of ['2027-02-01', '2027-2-1', '20270201', '2027.02.01', '2027/2/1'])
    expect([typed, answerTo('begins', typed)]).toEqual([typed, ['2027-02-01']])
  expect(problemsOf({ begins: ['2027-02-30'] })).toEqual([{ field: 'begins', code: 'not-a-day' }])
  expect(problemsOf({ begins: ['i vår'] })).toEqual([{ field: 'begins', code: 'not-a-day' }])
})

test('only an answer that may be secret can be marked so', () => {
  const { answers } = readAnswers(form, { ...right, about: ['hemligt'], secret: ['about', 'title'] })
  expect(answers.map(answer => [answer.question, answer.mayBeSecret])).toEqual([
    ['title', false],
    ['about', true],
    ['sector', false],
  ])
})

test('a name that every object has is not taken for an answer', () => {
  const odd = { ...form, questions: [{ ...form.questions[0], key: 'constructor' }] }
  expect(readAnswers(odd, {}).problems).toEqual([{ field: 'constructor', code: 'required' }])
})

test('a follow-up has no number of its own', () => {
  expect([...numbersOf(form).values()]).toEqual([1, 2, 3, null, 4, 5])
})

test('answers turned into fields and read again are the same answers', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 10 })
  const fields = fc.record({
    title: fc.tuple(text),
    about: fc.tuple(text),
    sector: fc.constantFrom(['health'], ['other']),
    device: fc.constantFrom(['yes'], ['no']),
    places: fc.subarray(['a', 'b', 'c']),
    secret: fc.subarray(['about', 'title']),
  })
  fc.assert(
    fc.property(fields, typed => {
      const { answers } = readAnswers(form, typed)
      expect(readAnswers(form, fieldsOf(answers)).answers).toEqual(answers)
    }),
  )
})

test('whatever is sent, no answer is empty, has a fault or passes its limit', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('title', 'about', 'sector', 'places'),
        fc.array(fc.string({ unit: anySign })),
      ),
      typed => {
        const { answers, problems } = readAnswers(form, typed)
        for (const { question, value } of answers) {
          expect(value.length).toBeGreaterThan(0)
          expect(problems.some(problem => problem.field === question)).toBe(false)
          expect(value.join('')).not.toMatch(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u)
        }
      },
    ),
  )
})
