import { createHash } from 'node:crypto'
import { demoEnvironments } from '@testbro/db/seed/demo/environments'
import { entrySchema } from '@testbro/rules/entry'
import { describe, expect, test } from 'vitest'
import { demoQueries } from './demo-queries.ts'
import { freshQueries } from './fresh-queries.ts'
import { generate, topics } from './generate.ts'
import { everyKnown } from './known.ts'
import { kinds } from './label.ts'
import { newerQueries } from './newer-queries.ts'
import { outsideQueries } from './outside-queries.ts'
import { places } from './places.ts'
import { queries } from './queries.ts'
import { gradesOf } from './rank.ts'
import { unseenQueries } from './unseen-queries.ts'

const invented = generate()
const known = everyKnown(invented)
const all = [...queries, ...freshQueries, ...newerQueries, ...unseenQueries, ...outsideQueries]

describe('the invented environments', () => {
  test('are the same each time, and others with another seed', () => {
    expect(generate()).toEqual(invented)
    expect(generate(3_000, 2)).not.toEqual(invented)
  })

  test('are those that the labels were given to', () => {
    const digest = createHash('sha256').update(JSON.stringify(invented)).digest('hex')
    expect(digest).toMatchInlineSnapshot(`"e04309cf0a6eb8a5e445726d55f8fa3151468ae49d22ae98eda756dec16ff60b"`)
  })

  test('are entries that the catalogue takes, each with an id of its own', () => {
    for (const { entry } of invented) expect(entrySchema.parse(entry)).toEqual(entry)
    expect(new Set(invented.map(({ id }) => id)).size).toBe(3_000)
  })

  test('are of every topic and in every region', () => {
    expect(new Set(invented.map(({ facts }) => facts.topic))).toEqual(new Set(topics.map(({ code }) => code)))
    expect(new Set(invented.map(({ region }) => region))).toEqual(new Set(places.map(({ slug }) => slug)))
    expect(places).toHaveLength(21)
  })
})

describe('the labelled queries', () => {
  test('are at least 140 of every kind, in both languages', () => {
    expect(queries.length).toBeGreaterThanOrEqual(140)
    expect(new Set(queries.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(queries.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(20)
  })

  test('are a hundred more that were judged apart, of every kind and about every topic', () => {
    expect(freshQueries.length).toBeGreaterThanOrEqual(100)
    expect(new Set(freshQueries.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(freshQueries.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(35)
    const named = freshQueries.flatMap(({ three }) => three.map(({ topics: of = [] }) => of))
    const wanted = new Set(named.filter(of => of.length < 10).flat())
    expect(topics.map(({ code }) => code).filter(code => !wanted.has(code))).toEqual([])
  })

  test('are ninety newer ones that were judged apart, of every kind', () => {
    expect(newerQueries.length).toBeGreaterThanOrEqual(80)
    expect(new Set(newerQueries.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(newerQueries.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(30)
  })

  test('are eighty that nobody who ranks has seen, of every kind', () => {
    expect(unseenQueries.length).toBeGreaterThanOrEqual(80)
    expect(new Set(unseenQueries.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(unseenQueries.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(30)
  })

  test('are a hundred and twenty from outside, of every kind', () => {
    expect(outsideQueries.length).toBeGreaterThanOrEqual(120)
    expect(new Set(outsideQueries.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(outsideQueries.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(40)
  })

  test('are asked once each', () => {
    expect(new Set(all.map(({ q }) => q.toLowerCase())).size).toBe(all.length)
  })

  test.each(all.map(query => [query.q, query] as const))(
    '%s has a right answer, and not everything is one',
    (_, query) => {
      const grades = [...gradesOf(query, known).values()]
      expect(grades.some(grade => grade >= 2)).toBe(true)
      expect(grades.filter(grade => grade >= 2).length).toBeLessThan(known.size / 2)
    },
  )

  test('name topics, places and environments that exist', () => {
    const codes = new Set(topics.map(({ code }) => code))
    const slugs = new Set(places.map(({ slug }) => slug))
    const towns = new Set([...known.values()].map(({ town }) => town))
    const keys = new Set(demoEnvironments.map(({ key }) => key))
    for (const { three, two = [], one = [], seed = {} } of all) {
      for (const key of Object.keys(seed)) expect(keys).toContain(key)
      for (const wanted of [...three, ...two, ...one]) {
        for (const topic of wanted.topics ?? []) expect(codes).toContain(topic)
        for (const slug of wanted.region ?? []) expect(slugs).toContain(slug)
        for (const town of wanted.town ?? []) expect(towns).toContain(town)
        if (wanted.called !== undefined)
          expect([...known.values()].some(({ called }) => called?.startsWith(wanted.called ?? ''))).toBe(true)
      }
    }
  })
})

describe("the queries of the demonstration's environments alone", () => {
  test('are eighty in both languages, asked once each', () => {
    expect(demoQueries).toHaveLength(80)
    expect(new Set(demoQueries.map(({ q }) => q.toLowerCase())).size).toBe(80)
    expect(demoQueries.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(25)
  })

  test.each(demoQueries.map(query => [query.q, query] as const))(
    '%s names environments of the demonstration, and has a right answer',
    (_, { right }) => {
      const keys = demoEnvironments.map(({ key }) => key)
      for (const key of Object.keys(right)) expect(keys).toContain(key)
      expect(Object.values(right).some(grade => grade >= 2)).toBe(true)
    },
  )
})
