import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countReplies,
  type Invited,
  inReplyOrder,
  judgeForward,
  judgeReply,
  replyAnswers,
  replyState,
  replyStates,
} from './4-reply.ts'
import { anySign } from './any-sign.example.ts'

const today = '2026-11-20'
const judge = (fields: Record<string, string[]>) => judgeReply(fields, today)
const none = { condition: null, earliest: null, reason: null, comment: null }

test('a yes needs nothing more, and one with a condition needs the condition', () => {
  expect(judge({ answer: ['interested'] })).toEqual({
    reply: { answer: 'interested', ...none },
    problems: [],
  })
  expect(judge({ answer: ['interested-if'] }).problems).toEqual([{ field: 'condition', code: 'required' }])
})

test('not now says a day after today, within five years', () => {
  const codeOf = (day: string) => judge({ answer: ['not-now'], earliest: [day] }).problems[0]?.code
  expect(codeOf('')).toBe('required')
  expect(codeOf(today)).toBe('too-soon')
  expect(codeOf('2026-11-21')).toBeUndefined()
  expect(codeOf('2031-11-19')).toBeUndefined()
  expect(codeOf('2031-12-01')).toBe('too-late')
})

test('no has a coded reason, and another reason is told in words', () => {
  expect(judge({ answer: ['no'] }).problems).toEqual([{ field: 'reason', code: 'required' }])
  expect(judge({ answer: ['no'], reason: ['other'] }).problems).toEqual([
    { field: 'comment', code: 'required' },
  ])
  expect(judge({ answer: ['no'], reason: ['no-resources'] }).reply).toEqual({
    ...none,
    answer: 'no',
    reason: 'no-resources',
  })
})

test('nothing is preselected: no answer is a problem, and so is one that does not exist', () => {
  expect(judge({})).toEqual({ reply: null, problems: [{ field: 'answer', code: 'required' }] })
  expect(judge({ answer: ['yes'] }).problems).toEqual([{ field: 'answer', code: 'not-an-option' }])
})

test('what was typed under another answer is neither kept nor wrong', () => {
  const typed = fc.record({
    condition: fc.array(fc.string({ unit: anySign }), { maxLength: 2 }),
    earliest: fc.array(fc.string(), { maxLength: 2 }),
    reason: fc.array(fc.string(), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(typed, fields => {
      expect(judge({ ...fields, answer: ['interested'] })).toEqual({
        reply: { answer: 'interested', ...none },
        problems: [],
      })
    }),
  )
})

test('a question is passed on to a name and an address', () => {
  expect(judgeForward({ name: ['Nils Fiktiv'], email: ['Nils@sjukhus.example'] })).toEqual({
    forward: { name: 'Nils Fiktiv', email: 'nils@sjukhus.example', note: null },
    problems: [],
  })
  expect(
    judgeForward({ email: ['nils'], note: ['å'.repeat(501)] }).problems.map(({ field }) => field),
  ).toEqual(['name', 'email', 'note'])
})

const invited: fc.Arbitrary<Invited> = fc.record({
  answer: fc.option(fc.constantFrom(...replyAnswers)),
  forwarded: fc.boolean(),
  reached: fc.boolean(),
})

test('an answer counts whatever else happened, and a question passed on is not silent', () => {
  expect(replyState({ answer: 'no', forwarded: true, reached: false })).toBe('no')
  expect(replyState({ answer: null, forwarded: true, reached: false })).toBe('forwarded')
  expect(replyState({ answer: null, forwarded: false, reached: true })).toBe('silent')
  expect(replyState({ answer: null, forwarded: false, reached: false })).toBe('not-reached')
})

test('every unit is counted once, and interested includes those with a condition', () => {
  fc.assert(
    fc.property(fc.array(invited), all => {
      const counts = countReplies(all)
      expect(Object.values(counts.by).reduce((sum, n) => sum + n, 0)).toBe(all.length)
      expect(counts.answered).toBe(all.filter(one => one.answer !== null).length)
      expect(counts.interested).toBe(counts.by.interested + counts.by['interested-if'])
      const places = inReplyOrder(all).map(one => replyStates.indexOf(replyState(one)))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})
