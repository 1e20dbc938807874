import { expect, test } from 'vitest'
import { contactState, judgeIntroduction, judgeMessage, judgeOutcome } from './5-contact.ts'

const interestedUnits = ['a', 'b']
const introduce = (fields: Record<string, string[]>) => judgeIntroduction(fields, { interestedUnits })

test('an office introduces units that are interested, with words of its own', () => {
  expect(introduce({ units: ['b'], message: ['Ni har något att tala om.'] })).toEqual({
    introduction: { units: ['b'], message: 'Ni har något att tala om.' },
    problems: [],
  })
  expect(introduce({}).problems).toEqual([
    { field: 'units', code: 'no-unit' },
    { field: 'message', code: 'required' },
  ])
  expect(introduce({ units: ['c'], message: ['x'] }).problems).toEqual([
    { field: 'units', code: 'unknown-unit' },
  ])
})

test('a message has one to four thousand characters', () => {
  expect(judgeMessage({ body: ['å'.repeat(4000)] }).problems).toEqual([])
  expect(judgeMessage({ body: ['å'.repeat(4001)] }).problems[0]?.code).toBe('too-long')
  expect(judgeMessage({ body: [' \n '] })).toEqual({
    body: null,
    problems: [{ field: 'body', code: 'required' }],
  })
})

test('a contact ends with an outcome; the note is for whoever wants to say more', () => {
  expect(judgeOutcome({ outcome: ['talks'] })).toEqual({
    ending: { outcome: 'talks', note: null },
    problems: [],
  })
  expect(judgeOutcome({ note: ['Bra möte.'] })).toEqual({
    ending: null,
    problems: [{ field: 'outcome', code: 'required' }],
  })
})

test('a contact is in touch when both sides have confirmed, and closed whatever they have', () => {
  const state = (confirmed: number, closedAt: Date | null = null) => contactState({ closedAt, confirmed })
  expect([0, 1, 2].map(confirmed => state(confirmed))).toEqual(['introduced', 'one', 'inTouch'])
  expect([0, 1, 2].map(confirmed => state(confirmed, new Date()))).toEqual(['closed', 'closed', 'closed'])
})
