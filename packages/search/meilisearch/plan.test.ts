import { expect, test } from 'vitest'
import { compoundParts } from './compound-parts.ts'
import { planOf, type Standing } from './plan.ts'
import { stem } from './stem.ts'

/** Looks words up in an index that has these; `places`: those that stand in where entries are. */
const index = (words: Record<string, number>, places: readonly string[] = []) => {
  const has = new Map(Object.entries(words).map(([word, many]) => [stem(word), many]))
  const where = new Set(places.map(stem))
  return async (stems: readonly string[]) =>
    new Map(
      stems.map((word): [string, Standing] => {
        const many = has.get(word) ?? 0
        return [word, { any: many, exact: many, place: where.has(word) ? many : 0 }]
      }),
    )
}

test.each([
  ['magnetkameran', 'magnetkamera'],
  ['skolorna', 'skola'],
  ['batterier', 'batteries'],
  ['ambulanser', 'ambulansen'],
  ['driving', 'drive'],
  ['battery', 'batteries'],
  ['testning', 'test'],
])('%s and %s are forms of one word', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test.each([
  ['hemlig', 'hemma'],
  ['vård', 'var'],
  ['test', 'tester i'],
])('%s and %s are not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other.split(' ').join('')))
})

test('a compound has the known words it is made of, and no others', () => {
  const known = new Set(['buss', 'linj', 'stombusslinj', 'usslin'])
  expect(compoundParts('stombusslinj', word => known.has(word)).toSorted()).toEqual(['buss', 'linj'])
  expect(compoundParts('buss', word => known.has(word))).toEqual([])
})

test('a word that no entry has is left out', async () => {
  expect(await planOf({ q: 'xyzzy tandvård här' }, index({ tandvard: 7 }))).toBe('tandvard')
})

test('a compound that no entry has is taken apart into words that entries have', async () => {
  const planned = await planOf({ q: 'fallsensor' }, index({ fall: 20, sensor: 9 }))
  expect(planned.split(' ').toSorted()).toEqual([stem('fall'), stem('sensor')])
})

test('what is written apart and is one word in an entry is searched as one', async () => {
  const words = index({ nordicproof: 1, nordic: 3, proof: 4 })
  expect(await planOf({ q: 'nordic proof' }, words)).toBe('nordicproof')
})

test('where it is comes last, and the rarest of the rest first', async () => {
  const words = index({ umea: 2, klossar: 30, snickeri: 10 }, ['umea'])
  const planned = await planOf({ q: 'Umeå klossar snickeri' }, words)
  expect(planned).toBe([stem('snickeri'), stem('klossar'), stem('umea')].join(' '))
})

test('a question of nothing but small words is still asked', async () => {
  expect(await planOf({ q: 'och i att' }, index({}))).not.toBe('')
})

test('a known phrase is sent as the one word for it that entries have', async () => {
  expect(
    await planOf({ q: 'public transport ' }, index({ kollektivtrafik: 4, public: 2, transport: 9 })),
  ).toBe(stem('kollektivtrafik'))
})

test('what is done to a thing comes after the thing and its means', async () => {
  const planned = await planOf(
    { q: 'upptäcka epilepsi med sensor ' },
    index({ upptacka: 2, epilepsi: 5, sensor: 9 }),
  )
  expect(planned).toBe(['epilepsi', 'sensor', 'upptacka'].map(stem).join(' '))
})
