import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type Database } from '../world/database.ts'
import { postgresEngine } from './engines.ts'
import { generate } from './generate.ts'
import { everyKnown } from './known.ts'
import { together } from './measure.ts'
import { plantCatalogue } from './plant-catalogue.ts'
import { queries } from './queries.ts'
import { gradesOf, rank } from './rank.ts'

const some = generate().slice(0, 400)
const known = everyKnown(some)
const hasRight = (query: (typeof queries)[number]) =>
  [...gradesOf(query, known).values()].some(grade => grade >= 2)

let database: Database
beforeAll(async () => {
  database = await aDatabase()
  await plantCatalogue(database.owner, some)
}, 120_000)
afterAll(() => database?.drop())

test('a part of the catalogue is found well above chance: all of it is measured by pnpm relevance', async () => {
  const sample = queries.filter(hasRight).filter((_, n) => n % 2 === 0)
  const { ndcg, recall, empty } = together(
    (await rank(postgresEngine, sample, known)).map(one => one.measured),
  )
  expect(sample.length).toBeGreaterThan(60)
  expect(ndcg).toBeGreaterThan(0.5)
  expect(recall).toBeGreaterThan(0.45)
  expect(empty).toBeLessThan(sample.length / 10)
}, 60_000)
