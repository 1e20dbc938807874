import { expect, test } from 'vitest'
import { type Judgement, judge, type Known } from './judge.ts'

const known: Known = {
  topics: ['wounds'],
  also: ['skin'],
  technologies: ['app'],
  users: ['patients'],
  settings: ['home', 'hospital'],
  methods: [],
  supports: [],
  region: 'skane',
  town: 'Ystad',
  called: 'Mistel Lab',
  text: 'Omläggning av bensår',
}

test('an answer is worth the best that it meets, and must meet all that is named there', () => {
  const asked: Judgement = {
    three: [{ topics: ['wounds'], settings: ['home'] }],
    one: [{ topics: ['wounds'] }],
  }
  expect(judge(known, asked)).toBe(3)
  expect(judge({ ...known, settings: ['hospital'] }, asked)).toBe(1)
  expect(judge(known, { three: [{ topics: ['teeth'] }] })).toBe(0)
})

test('what an environment takes beside its own field is worth a grade less', () => {
  expect(judge(known, { three: [{ topics: ['skin'] }] })).toBe(2)
  expect(judge(known, { three: [], one: [{ topics: ['skin'] }] })).toBe(0)
})

test('a name is known by its beginning, a place by its own, and words by the text', () => {
  expect(judge(known, { three: [{ called: 'Mistel' }] })).toBe(3)
  expect(judge(known, { three: [{ region: ['skane'], town: ['Ystad'] }] })).toBe(3)
  expect(judge(known, { three: [{ region: ['skane'], town: ['Malmö'] }] })).toBe(0)
  expect(judge(known, { three: [{ says: /bensår/ }] })).toBe(3)
})
