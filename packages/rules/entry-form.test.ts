import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, entrySchema, methods, priceRules, tests } from './entry.ts'
import { entryChanges, isSameEntry } from './entry-changes.ts'
import { judgeEntry, rowsIn, typedEntry } from './entry-form.ts'
import { sectors } from './sector.ts'

const least = { name: ['Påhittmiljön'], sector: ['health'], visibility: ['public'] }
const problemsOf = (over: Record<string, string[]>) => judgeEntry({ ...least, ...over }).problems

const word = fc.stringMatching(/^[a-zåäö]{1,12}$/)
const entries: fc.Arbitrary<Entry> = fc
  .record({
    name: word,
    sector: fc.constantFrom(...sectors),
    aboutSv: fc.array(word, { maxLength: 3 }).map(words => words.join('\n')),
    tests: fc.subarray([...tests]),
    methods: fc.subarray([...methods]),
    trlFrom: fc.option(fc.integer({ min: 1, max: 4 })),
    trlTo: fc.option(fc.integer({ min: 4, max: 9 })),
    priceRule: fc.constantFrom(...priceRules),
    where: fc.option(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 }))),
    otherHosts: fc.uniqueArray(word, { maxLength: 3 }),
    services: fc.array(fc.record({ host: word, nameSv: word, nameEn: word }), { maxLength: 4 }),
    results: fc.array(
      fc.record({ year: fc.integer({ min: 1990, max: 2100 }), title: word, textSv: word, textEn: word }),
      { maxLength: 4 },
    ),
  })
  .map(({ where, ...entry }) =>
    entrySchema.parse({ ...entry, latitude: where?.[0] ?? null, longitude: where?.[1] ?? null }),
  )

test('an entry shown in the form and sent back is the same entry', () => {
  fc.assert(
    fc.property(entries, entry => {
      expect(judgeEntry(typedEntry(entry))).toEqual({ entry, problems: [] })
    }),
  )
})

test('two entries differ exactly when something in them differs', () => {
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      expect(isSameEntry(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      expect(isSameEntry(a, a)).toBe(true)
    }),
  )
})

test('the least that is an entry has a name, a field and whom it is shown to', () => {
  expect(judgeEntry(least).entry).toMatchObject({ name: 'Påhittmiljön', priceRule: 'not-decided', tests: [] })
  expect(judgeEntry({}).problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'name required',
    'sector required',
    'visibility required',
  ])
})

test.each([
  [{ tests: ['spaceship'] }, 'tests', 'not-an-option'],
  [{ trlFrom: ['6'], trlTo: ['4'] }, 'trlTo', 'too-small'],
  [{ trlFrom: ['10'] }, 'trlFrom', 'not-an-option'],
  [{ latitude: ['59.33'] }, 'longitude', 'required'],
  [{ longitude: ['18,06'] }, 'latitude', 'required'],
  [{ latitude: ['norr'], longitude: ['18'] }, 'latitude', 'not-a-number'],
  [{ latitude: ['91'], longitude: ['18'] }, 'latitude', 'too-large'],
  [{ latitude: ['-91'], longitude: ['18'] }, 'latitude', 'too-small'],
  [{ otherHosts: [Array.from({ length: 21 }, (_, n) => `Värd ${n}`).join('\n')] }, 'otherHosts', 'too-many'],
  [{ otherHosts: ['x'.repeat(161)] }, 'otherHosts', 'too-long'],
  [{ 'services-0-nameSv': ['Rum'] }, 'services-0-host', 'required'],
  [{ 'results-2-title': ['Rum'] }, 'results-2-year', 'required'],
  [{ 'results-0-title': ['Rum'], 'results-0-year': ['1989'] }, 'results-0-year', 'too-small'],
  [{ aboutSv: ['x'.repeat(6_001)] }, 'aboutSv', 'too-long'],
])('%j is refused at its field', (over, field, code) => {
  expect(problemsOf(over as Record<string, string[]>)).toMatchObject([{ field, code }])
})

test('degrees are read with a comma or a point', () => {
  expect(judgeEntry({ ...least, latitude: ['59,33'], longitude: ['18.06'] }).entry).toMatchObject({
    latitude: 59.33,
    longitude: 18.06,
  })
})

test('rows that hold nothing are left out, and more rows than there may be are told', () => {
  const rows = (n: number) =>
    Object.fromEntries(Array.from({ length: n }, (_, row) => [`services-${row * 2}-host`, [`Värd ${row}`]]))
  expect(judgeEntry({ ...least, ...rows(3) }).entry?.services.map(({ host }) => host)).toEqual([
    'Värd 0',
    'Värd 1',
    'Värd 2',
  ])
  expect(problemsOf(rows(41))).toEqual([{ field: 'services', code: 'too-many', limit: 40 }])
  expect(rowsIn({ 'services-9999-host': ['x'], 'services-7-host': ['x'] }, 'services')).toBe(8)
})

test('a change says what went and what came, line by line', () => {
  const before = entrySchema.parse({
    name: 'A',
    sector: 'health',
    aboutSv: 'Ett\nTvå\nTre',
    tests: ['drone', 'vehicle'],
    services: [{ host: 'Sjukhuset', nameSv: 'Rum' }],
  })
  const after = { ...before, aboutSv: 'Ett\nTvå!\nTre', tests: ['drone' as const], services: [], trlFrom: 3 }
  expect(entryChanges(before, after)).toEqual([
    { field: 'aboutSv', lost: ['Två'], gained: ['Två!'] },
    { field: 'tests', lost: ['vehicle'], gained: [] },
    { field: 'trlFrom', lost: [], gained: ['3'] },
    { field: 'services', lost: ['Sjukhuset · Rum'], gained: [] },
  ])
})

test('the same lines in another order are shown in both orders', () => {
  const before = entrySchema.parse({ name: 'A', sector: 'health', otherHosts: ['X', 'Y'] })
  expect(entryChanges(before, { ...before, otherHosts: ['Y', 'X'] })).toEqual([
    { field: 'otherHosts', lost: ['X', 'Y'], gained: ['Y', 'X'] },
  ])
})
