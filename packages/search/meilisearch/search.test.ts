import { expect, test } from 'vitest'
import { isTaught, learnFrom } from '../learn-from.ts'
import type { Standing } from '../plan.ts'
import { conceptFor } from '../understand.ts'
import { formsOf } from './forms-of.ts'
import { taughtBy } from './learning.ts'
import { openLexicon } from './lexicon.ts'
import { planFor } from './plan-for.ts'
import { atLeast, bestOf, rungsOf } from './rungs.ts'
import { type Said, written } from './said.ts'
import { scoreOf, weighing } from './weigh.ts'

const said = (over: Partial<Said>) =>
  written({ name: [], labels: [], about: [], more: [], where: [], ...over })

/** A lexicon with these words, each in so many entries. */
const lexiconOf = (words: Record<string, number>) => {
  const lexicon = openLexicon()
  const standing = ([word, many]: [string, number]): [string, Standing] => [
    word,
    { any: many, firm: many, named: 0 },
  ]
  lexicon.tell(new Map(Object.entries(words).map(standing)))
  return lexicon
}
const words = { drone: 5, dronare: 20, tandvard: 9, bussar: 30, stombuss: 3, buss: 40, umea: 12, skane: 20 }

const scoring = async (q: string, isCommon = (_: string) => false) => {
  const { plan } = await planFor(q, lexiconOf(words), 1_000)
  const weigh = weighing(
    plan,
    plan.things.map(() => null),
    isCommon,
  )
  return (over: Partial<Said>) => scoreOf(plan.things, weigh(said(over)))
}

test.each([
  ['magnetkameran', 'magnetkamera'],
  ['skolorna', 'skola'],
  ['ambulanser', 'ambulansen'],
  ['batterier', 'batteriet'],
  ['hemmet', 'hem'],
  ['testning', 'test'],
  ['cykeln', 'cykel'],
  ['sensorns', 'sensor'],
  ['boendet', 'boende'],
  ['driving', 'drive'],
])('%s and %s are forms of one word', (one, other) => {
  expect(formsOf(one).filter(form => formsOf(other).includes(form))).not.toEqual([])
})

test.each([
  ['hemlig', 'hemma'],
  ['vård', 'var'],
])('%s and %s are not', (one, other) => {
  expect(formsOf(one).filter(form => formsOf(other).includes(form))).toEqual([])
})

test('a lexicon knows the forms of a word, what it is a part of, and what looks like it', async () => {
  const { lookup } = lexiconOf(words)
  const found = await lookup.known([{ word: 'bussen', inside: false, begins: false }])
  expect(found.map(({ word }) => word).toSorted()).toEqual(['buss', 'bussar'])
  const inside = await lookup.known([{ word: 'buss', inside: true, begins: false }])
  expect(inside).toContainEqual({ asked: 'buss', word: 'stombuss', isForm: false })
  const begun = await lookup.known([{ word: 'tandv', inside: false, begins: true }])
  expect(begun).toEqual([{ asked: 'tandv', word: 'tandvard', isForm: false }])
  expect(await lookup.similar(['tandvrd'])).toContainEqual({ asked: 'tandvrd', word: 'tandvard' })
})

test('a lexicon forgets what no entry has left, and learns what has come', async () => {
  const lexicon = lexiconOf(words)
  await lexicon.lookup.known([{ word: 'buss', inside: true, begins: false }])
  lexicon.tell(new Map([['bussen', { any: 1, firm: 1, named: 0 }]]))
  const found = await lexicon.lookup.known([{ word: 'buss', inside: true, begins: false }])
  expect(found.map(({ word }) => word)).toEqual(['bussen'])
})

test('a plan is not sure of a word that no entry has', async () => {
  expect((await planFor('buss', lexiconOf(words), 1_000)).isSure).toBe(true)
  expect((await planFor('bussxyz', lexiconOf(words), 1_000)).isSure).toBe(false)
})

test('a rare thing weighs more than one that many entries have', async () => {
  const { plan } = await planFor('tandvård buss', lexiconOf({ tandvard: 4, buss: 400 }), 1_000)
  const { things } = plan
  expect(things[0]?.weight).toBeGreaterThan(things[1]?.weight ?? Number.NaN)
})

test('the best are found only by all things, and those that are good enough by fewer', async () => {
  const { plan } = await planFor('tandvård drönare', lexiconOf(words), 1_000)
  const rungs = rungsOf(plan)
  const best = bestOf(rungs)
  expect(atLeast(rungs, 0.95 * best)).toMatch(/tandvard.* AND .*dronare|dronare.* AND .*tandvard/)
  expect(atLeast(rungs, 0.2 * best)).toMatch(/^\(words IN .* OR words IN .*\)$/)
  expect(atLeast(rungs, 1.1 * best)).toBeNull()
})

test('a name tells more than a text, and one that says nothing else the most', async () => {
  const score = await scoring('tandvård')
  const named = score({ name: ['tandvard'] })
  const crowded = score({ name: ['tandvard', 'djur', 'lantbruk'] })
  expect(named).toBeGreaterThan(crowded)
  expect(crowded).toBeGreaterThan(score({ more: ['tandvard'] }))
})

test('a place and a common word take nothing from a name', async () => {
  const score = await scoring('tandvård', word => word === 'testmiljo')
  expect(score({ name: ['tandvard', 'umea', 'testmiljo'], where: ['umea'] })).toBe(
    score({ name: ['tandvard'], where: ['umea'] }),
  )
})

test('the field in the place comes first, then the field elsewhere, and then the place with a little of the field', async () => {
  const score = await scoring('tandvård Skåne')
  const here = score({ labels: ['tandvard'], where: ['skane'] })
  const elsewhere = score({ name: ['tandvard'] })
  expect(here).toBeGreaterThan(elsewhere)
  expect(elsewhere).toBeGreaterThan(score({ where: ['skane'] }))
})

test('what goes along with a thing is learnt from the entries that have it, without labels and places', () => {
  const texts = ['ett', 'tva', 'tre', 'fyra'].map(one =>
    said({ name: ['tandvard'], labels: ['patienter'], about: ['karies', one, 'umea'], where: ['umea'] }),
  )
  const some = { karies: 6, patienter: 6, umea: 6, ett: 500 }
  const entries = texts.map(taughtBy)
  const having = (words: Record<string, number>) => (word: string) => words[word] ?? 0
  const learnt = learnFrom(entries, new Set(['tandvard']), having(some), 1_000)
  expect([...(learnt?.words.keys() ?? [])]).toEqual(['karies'])
  expect(learnFrom(entries.slice(0, 2), new Set(), having(some), 1_000)).toBeNull()
  expect(learnFrom(entries, new Set(), having({ karies: 900, tandvard: 900 }), 1_000)).toBeNull()
})

test('nothing goes along with a name or a place, only with what the vocabulary knows', () => {
  expect(isTaught(conceptFor(['tandvard']))).toBe(true)
  expect(isTaught(conceptFor(['pahittsbacken']))).toBe(false)
  expect(isTaught(conceptFor(['kiruna']))).toBe(false)
})

test('an entry with what goes along with a thing comes before one without', async () => {
  const { plan } = await planFor('tandvård', lexiconOf(words), 1_000)
  const weigh = weighing(plan, [{ words: new Map([['karies', 2]]), usual: 2 }], () => false)
  const one = (about: string[]) => scoreOf(plan.things, weigh(said({ about })))
  expect(one(['tandvard', 'karies'])).toBeGreaterThan(one(['tandvard', 'annat']))
})
