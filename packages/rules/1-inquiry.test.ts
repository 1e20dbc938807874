import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inquiryForm, judgeDraft, judgeEntered, judgeInquiry } from './1-inquiry.ts'
import { fieldsOf, numbersOf } from './form.ts'

const right = {
  title: ['Plåster som mäter andning hemma'],
  need: ['Plåstret mäter andningsfrekvens. Vi vill veta om det fungerar hemma.'],
  benefit: ['Personer med hjärtsvikt slipper resa för kontroll.'],
  sector: ['health'],
  marking: ['marking-under-way'],
  places: ['primary-care'],
  maturity: ['prototype'],
  resources: ['20 patienter i åtta veckor.'],
  contactName: ['Alva Exempelsson'],
  email: ['Alva@pahittsensor.example'],
  senderKind: ['company'],
  companyName: ['Påhittsensor AB'],
}
const problemsOf = (fields: Record<string, string[]>) => judgeInquiry({ ...right, ...fields }).problems

test('a form filled in as asked is accepted, with the address in lower case', () => {
  const { answers, sender, problems } = judgeInquiry(right)
  expect(problems).toEqual([])
  expect(answers.map(answer => answer.question)).toEqual(Object.keys(right).slice(0, 8))
  expect(sender.email).toBe('alva@pahittsensor.example')
})

test('an empty form names every required answer, in the order of the page', () => {
  const { problems } = judgeInquiry({})
  expect(problems.every(problem => problem.code === 'required')).toBe(true)
  expect(problems.map(problem => problem.field)).toEqual([
    'title',
    'need',
    'benefit',
    'sector',
    'places',
    'maturity',
    'resources',
    'contactName',
    'email',
    'senderKind',
  ])
})

test('the CE marking is asked in health and nowhere else', () => {
  expect(problemsOf({ marking: [] })).toEqual([{ field: 'marking', code: 'required' }])
  expect(problemsOf({ marking: [], sector: ['transport'] })).toEqual([])
})

test('the page has ten numbers: eight questions, a document and the sender', () => {
  const numbered = [...numbersOf(inquiryForm).values()].filter(number => number !== null)
  expect(numbered).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('the title, which stands in the public register, cannot be marked secret, and the need can', () => {
  const { answers } = judgeInquiry({ ...right, secret: ['title', 'need'] })
  expect(answers.filter(answer => answer.mayBeSecret).map(answer => answer.question)).toEqual(['need'])
})

test('the levels of maturity cover 1 to 9 without a gap', () => {
  const maturity = inquiryForm.questions.find(question => question.key === 'maturity')
  const levels = maturity?.options.flatMap(({ trl: [from, to] }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  )
  expect(levels).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a draft needs only an address', () => {
  expect(judgeDraft({ email: ['Alva@pahittsensor.example'] })).toEqual({
    email: 'alva@pahittsensor.example',
    typed: { email: ['Alva@pahittsensor.example'] },
    problems: [],
  })
  expect(judgeDraft({ ...right, email: ['alva'] }).problems).toEqual([{ field: 'email', code: 'email-at' }])
  expect(judgeDraft(right).problems).toEqual([])
})

test('a draft keeps what could not be sent, as it was typed', () => {
  const typed = {
    email: right.email,
    need: ['  kort\u202e ', 'två'],
    sector: ['nonsense'],
    secret: ['need', 'document'],
  }
  expect(judgeDraft(typed)).toMatchObject({ typed, problems: [] })
})

test('a draft has room for four times what may be sent, and says so beyond that', () => {
  const need = 'å'.repeat(4800)
  expect(judgeDraft({ ...right, need: [need] }).problems).toEqual([])
  expect(judgeDraft({ ...right, need: [`${need}å`] }).problems).toEqual([
    { field: 'need', code: 'too-long', limit: 4800, actual: 4801 },
  ])
})

test('a draft refuses NUL, which no database keeps, and drops names it does not know', () => {
  expect(judgeDraft({ ...right, need: ['a\0b'] }).problems).toEqual([
    { field: 'need', code: 'control-character' },
  ])
  expect(judgeDraft({ ...right, regionId: ['x'] }).typed).not.toHaveProperty('regionId')
})

test('a draft can hold every faultless form, and sending it from there gives the same answers', () => {
  const text = (maxLength: number) =>
    fc
      .string({ unit: 'grapheme', maxLength: maxLength - 30 })
      .map(end => [`Minst tjugo tecken är det här. ${end}`.slice(0, maxLength)])
  const texts = fc.record({ title: text(120), need: text(1200), benefit: text(1200), resources: text(1200) })
  fc.assert(
    fc.property(texts, some => {
      const sent = judgeInquiry({ ...right, ...some })
      expect(sent.problems).toEqual([])
      const { typed, problems } = judgeDraft({ ...right, ...some })
      expect(problems).toEqual([])
      expect(judgeInquiry(typed)).toEqual(sent)
      expect(judgeInquiry({ ...right, ...fieldsOf(sent.answers) }).answers).toEqual(sent.answers)
    }),
    { numRuns: 50 },
  )
})

test('what came by phone needs a title and a name, and what is given must still be right', () => {
  expect(judgeEntered({ title: ['Drönare'], companyName: ['Skenrobot AB'] })).toMatchObject({
    problems: [],
    answers: [{ question: 'title', value: ['Drönare'] }],
    sender: { companyName: 'Skenrobot AB', email: null },
  })
  expect(judgeEntered({}).problems.map(problem => problem.field)).toEqual(['title', 'companyName'])
  expect(judgeEntered({ title: ['A'], contactName: ['Alva'], email: ['alva'] }).problems).toEqual([
    { field: 'email', code: 'email-at' },
  ])
})
