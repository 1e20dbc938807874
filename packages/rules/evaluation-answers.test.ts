import { expect, test } from 'vitest'
import { inquiryForm } from './1-inquiry.ts'
import {
  completedAnswers,
  evaluationForm,
  isSameAnswers,
  judgedWith,
  newestJudgements,
  newJudgements,
  questionsAfter,
  seenAs,
  standingAnswers,
} from './2-evaluation.ts'
import type { Answer, Question } from './form.ts'
import { mayAssign } from './stage.ts'

const said = (question: string, ...value: string[]): Answer => ({ question, value, mayBeSecret: false })
const questions: readonly Question[] = [...inquiryForm.questions, ...evaluationForm.questions]
const named = (...keys: string[]) => questions.filter(({ key }) => keys.includes(key))
const keys = (answers: readonly Answer[]) => answers.map(({ question }) => question)

test('questions about health are put only to those who test in health', () => {
  const put = (sector: string) =>
    questionsAfter<Question>(evaluationForm.questions, [said('sector', sector)]).map(({ key }) => key)
  expect(put('health')).toEqual(expect.arrayContaining(['deviceClass', 'clinicalPlan', 'ethics']))
  for (const key of ['deviceClass', 'clinicalPlan', 'ethics']) expect(put('transport')).not.toContain(key)
  expect(put('transport')).toContain('personalDataWhat')
})

test('what was completed stands before what the inquiry said, and the rest stands', () => {
  const stands = standingAnswers([said('need', 'A'), said('benefit', 'B')], [said('need', 'C')])
  expect(stands).toEqual([said('benefit', 'B'), said('need', 'C')])
})

test('completing one answer leaves the others, and drops the follow-ups it no longer calls for', () => {
  const before = [said('personalData', 'yes'), said('personalDataWhat', 'Puls'), said('risks', 'Få')]
  const asked = named('personalData', 'personalDataWhat', 'personalDataWhere')
  const given = [said('personalData', 'no')]
  const now = completedAnswers(before, { asked, given, questions, inquiry: [said('sector', 'transport')] })
  expect(keys(now).toSorted()).toEqual(['personalData', 'risks'])
})

test('an answer of the inquiry that was not completed is no answer of the evaluation', () => {
  const given = [said('need', 'Nytt')]
  const inquiry = [said('need', 'Gammalt'), said('benefit', 'Nytta')]
  expect(completedAnswers([], { asked: named('need'), given, questions, inquiry })).toEqual(given)
})

test('answers say the same in any order, and not when one is marked as secret', () => {
  const [a, b] = [said('need', 'A'), said('benefit', 'B')]
  expect(isSameAnswers([a, b], [b, a])).toBe(true)
  expect(isSameAnswers([a, b], [a, { ...b, mayBeSecret: true }])).toBe(false)
  expect(isSameAnswers([a], [a, b])).toBe(false)
})

test('the newest judgement of a criterion counts, and one that says the same is not new', () => {
  const made = [
    { criterion: 'need', score: 1, comment: '' },
    { criterion: 'need', score: 3, comment: 'Bra' },
  ]
  const stands = newestJudgements(made)
  expect(stands).toEqual([made[1]])
  expect(newJudgements(stands, [{ criterion: 'need', score: 3, comment: 'Bra' }])).toEqual([])
  const typed = { criterion: 'need', score: 3, comment: null } as const
  expect(newJudgements(stands, [typed])).toEqual([typed])
  expect(judgedWith(stands, [typed])).toEqual([typed])
})

test('a page shows another evaluation when a version or a judgement has come', () => {
  const words = [seenAs(null, 0), seenAs({ major: 1, minor: 0 }, 0), seenAs({ major: 1, minor: 0 }, 1)]
  expect(new Set(words).size).toBe(3)
})

test('a case is given to somebody until it is withdrawn, and not before it is received', () => {
  const receivedAt = new Date(0)
  expect(mayAssign({ receivedAt })).toBe(true)
  expect(mayAssign({ receivedAt, decision: 'decline', closedAt: receivedAt })).toBe(true)
  expect(mayAssign({ receivedAt, withdrawnAt: receivedAt })).toEqual({ refused: 'withdrawn' })
  expect(mayAssign({ receivedAt: null })).toEqual({ refused: 'not-received' })
})
