import { expect, test } from 'vitest'
import { entryOf, entrySchema, keptEntry } from './entry.ts'

const whole = entrySchema.parse({
  name: 'Exempelmiljön',
  sector: 'health',
  aboutSv: 'Här provas det.',
  offersEn: 'A room.',
  tests: ['drone'],
  trlFrom: 4,
  trlTo: 7,
  services: [{ host: 'Exempelsjukhuset', nameSv: 'Rum' }],
  source: 'Påhittsbokslut 2019',
})

test('what is kept of an entry is the entry again', () => {
  expect(entryOf(keptEntry(whole))).toEqual(whole)
  const unsourced = { ...whole, source: '' }
  expect(keptEntry(unsourced).source).toBeNull()
  expect(entryOf(keptEntry(unsourced))).toEqual(unsourced)
})

test('an entry with only its columns is an entry', () => {
  const columns = {
    name: 'A',
    sector: 'other',
    visibility: 'public',
    aboutSv: '',
    aboutEn: '',
    source: null,
  } as const
  expect(entryOf({ ...columns, details: {} })).toMatchObject({
    name: 'A',
    tests: [],
    priceRule: 'not-decided',
  })
})

test.each([{ tests: ['spaceship'] }, { trlFrom: 10 }, { secret: 'x' }, { name: '' }])(
  '%j is no entry',
  change => {
    expect(entrySchema.safeParse({ ...whole, ...change }).success).toBe(false)
  },
)
