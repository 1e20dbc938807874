import { expect, test } from 'vitest'
import { judgeQuestion, judgeQuestionAnswer } from './environment-question.ts'

const typed = { question: ['Tar ni emot enstaka enheter?'], email: ['Alva@Pahitt.Example'] }

test('a question needs its text and an address, and the name may be left out', () => {
  expect(judgeQuestion(typed)).toEqual({
    asked: { name: '', email: 'alva@pahitt.example', question: typed.question[0] },
    problems: [],
  })
})

test('what is wrong with a question is told in the order of the page', () => {
  expect(judgeQuestion({ name: ['a'.repeat(121)] }).problems.map(({ field, code }) => [field, code])).toEqual(
    [
      ['question', 'required'],
      ['name', 'too-long'],
      ['email', 'required'],
    ],
  )
})

test('an answer is there, and no longer than a letter', () => {
  expect(judgeQuestionAnswer({ answer: ['Ja.'] }).answer).toBe('Ja.')
  expect(judgeQuestionAnswer({}).problems).toEqual([{ field: 'answer', code: 'required' }])
  expect(judgeQuestionAnswer({ answer: ['a'.repeat(4001)] }).answer).toBeNull()
})
