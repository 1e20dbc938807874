import { expect, test } from 'vitest'
import { judgeNeed, judgeNeedEnd, needState } from './need.ts'

const today = '2026-11-22'
const typed = {
  titleSv: ['Vi söker hjälp med sömn på natten'],
  aboutSv: ['Vi vill slippa väcka den som sover.'],
  sector: ['health'],
  tests: ['home-technology'],
  users: ['older-people', 'staff'],
  closesOn: ['2027-01-31'],
}
const codesOf = (over: Record<string, string[]>) =>
  judgeNeed({ ...typed, ...over }, today).problems.map(({ field, code }) => [field, code])

test('a need is whole with a title, a text, a sector and a last day', () => {
  expect(judgeNeed(typed, today)).toEqual({
    problems: [],
    need: {
      titleSv: typed.titleSv[0],
      titleEn: '',
      aboutSv: typed.aboutSv[0],
      aboutEn: '',
      sector: 'health',
      tests: ['home-technology'],
      users: ['older-people', 'staff'],
      settings: [],
      closesOn: '2027-01-31',
    },
  })
})

test('a need in English alone is whole', () => {
  const english = { titleSv: [], aboutSv: [], titleEn: ['Sleep at night'], aboutEn: ['Let people sleep.'] }
  expect(judgeNeed({ ...typed, ...english }, today).need).toMatchObject({
    titleSv: '',
    titleEn: 'Sleep at night',
  })
})

test('a language that is begun is asked for whole', () => {
  expect(codesOf({ titleEn: ['Sleep at night'] })).toEqual([['aboutEn', 'required']])
  expect(codesOf({ titleSv: [], aboutEn: ['Let people sleep.'] })).toEqual([
    ['titleSv', 'required'],
    ['titleEn', 'required'],
  ])
})

test('nothing at all asks for the Swedish words, the sector and the day, in the order of the page', () => {
  expect(judgeNeed({}, today).problems.map(({ field }) => field)).toEqual([
    'titleSv',
    'aboutSv',
    'sector',
    'closesOn',
  ])
})

test('the last day is today at the earliest, and within two years', () => {
  expect(codesOf({ closesOn: ['2026-11-21'] })).toEqual([['closesOn', 'too-soon']])
  expect(codesOf({ closesOn: [today] })).toEqual([])
  expect(codesOf({ closesOn: ['2028-11-21'] })).toEqual([])
  expect(codesOf({ closesOn: ['2028-11-22'] })).toEqual([['closesOn', 'too-late']])
})

test('a text that is too long is one problem, not also one that is missing', () => {
  expect(codesOf({ titleSv: ['a'.repeat(121)] })).toEqual([['titleSv', 'too-long']])
})

test('a code that is none is refused', () => {
  expect(codesOf({ users: ['everyone'] })).toEqual([['users', 'not-an-option']])
})

test('a need is a draft, then open, then closed', () => {
  const at = new Date()
  expect(needState({ publishedAt: null, closedAt: null })).toBe('draft')
  expect(needState({ publishedAt: at, closedAt: null })).toBe('open')
  expect(needState({ publishedAt: at, closedAt: at })).toBe('closed')
  expect(needState({ publishedAt: null, closedAt: at })).toBe('closed')
})

test('a need is closed for one of three reasons', () => {
  expect(judgeNeedEnd({ reason: ['met'] }).reason).toBe('met')
  expect(judgeNeedEnd({ reason: ['bored'] })).toMatchObject({
    reason: null,
    problems: [{ code: 'not-an-option' }],
  })
  expect(judgeNeedEnd({})).toMatchObject({ reason: null, problems: [{ code: 'required' }] })
})
