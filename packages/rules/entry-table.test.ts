import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, entrySchema } from './entry.ts'
import { cellsOf, guard, type Known, readEntryTable, tableColumns, unguard } from './entry-table.ts'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const known = (n: number, over: Partial<Entry> = {}, more: Partial<Known> = {}): Known => ({
  id: id(n),
  unit: 'Tiohundra',
  entry: entrySchema.parse({ name: `Miljö ${n}`, sector: 'health', ...over }),
  newest: 1,
  waits: false,
  ...more,
})
const units = [
  { id: 'u1', name: 'Tiohundra' },
  { id: 'u2', name: 'Danderyd' },
]
const read = (table: string[][], world: Known[] = [known(1)]) => {
  const found = readEntryTable(table, world, units)
  if ('refused' in found) throw new Error(found.refused)
  return found
}
const fates = (table: string[][], world?: Known[]) =>
  read(table, world).rows.map(row =>
    row.fate === 'wrong' ? row.problems.map(({ column, code }) => `${column} ${code}`).join() : row.fate,
  )

test('every field of an entry has a column', () => {
  expect([...tableColumns].toSorted()).toEqual(['id', 'unit', ...Object.keys(entrySchema.shape)].toSorted())
})

const full = known(2, {
  aboutSv: 'Rad ett\nrad två',
  tests: ['drone', 'vehicle'],
  trlFrom: 2,
  trlTo: 7,
  latitude: 59.33,
  longitude: -18.5,
  visibility: 'network',
  otherHosts: ['Oslo sykehus', '=SUM(A1)'],
  services: [
    { host: 'Sjukhuset | norra', nameSv: 'Rum\\n', nameEn: '' },
    { host: '-minus', nameSv: '', nameEn: 'Room' },
  ],
  results: [{ year: 2019, title: 'Först', textSv: 'Ett\nTvå|Tre\\', textEn: '' }],
  source: '@källa',
})

test('what is taken out and read in again is unchanged, whatever it says', () => {
  const world = [known(1), full]
  const table = [[...tableColumns], ...world.map(one => cellsOf(one, one.entry))]
  expect(fates(table, world)).toEqual(['unchanged', 'unchanged'])
  // without ids the names do
  expect(fates(table.map(row => ['', ...row.slice(1)]).with(0, [...tableColumns]), world)).toEqual([
    'unchanged',
    'unchanged',
  ])
})

test('no cell is taken for a formula, and the mark is taken away again', () => {
  for (const cell of ['=1+1', '+46', '-18.5', '@x', "'=1", '\tx']) {
    expect(guard(cell)).toBe(`'${cell}`)
    expect(unguard(guard(cell))).toBe(cell)
  }
  fc.assert(fc.property(fc.string(), cell => unguard(guard(cell)) === cell))
  fc.assert(fc.property(fc.string(), cell => !/^[=+\-@]/.test(guard(cell))))
  for (const cell of cellsOf(full, full.entry)) expect(cell).not.toMatch(/^[=+\-@]/)
})

test('a row is new, changed, unchanged or wrong', () => {
  const table = [
    ['id', 'name', 'sector', 'unit', 'place'],
    ['', 'Ny', 'health', 'danderyd', ''],
    [id(1), 'Miljö 1', 'health', '', 'Hallstavik'],
    ['', 'miljö 2', 'health', '', ''],
    ['', 'Utan enhet', 'health', '', ''],
    ['', 'Okänd enhet', 'health', 'Månen', ''],
    ['', 'Fel område', 'rymden', 'Tiohundra', ''],
    [id(9), 'Okänt id', 'health', '', ''],
    [id(3), 'Miljö 3', 'health', 'Danderyd', ''],
    ['', '', 'health', 'Tiohundra', ''],
  ]
  const world = [known(1), known(2, { name: 'miljö 2' }), known(3)]
  expect(fates(table, world)).toEqual([
    'new',
    'changed',
    'unchanged',
    'unit required',
    'unit row-unknown-unit',
    'sector not-an-option',
    'id row-unknown-id',
    'unit row-other-unit',
    'name required',
  ])
})

test('what is wrong is told by the row of the file and the column', () => {
  const table = [['name', 'sector', 'unit', 'services'], [''], ['Ny', 'health', 'Tiohundra', ' | Rum']]
  expect(read(table).rows).toMatchObject([
    { line: 3, fate: 'wrong', problems: [{ column: 'services', code: 'required', line: 1, part: 'host' }] },
  ])
})

test('what a cell holds that is none of its codes is told, and nothing else of it', () => {
  const row = ['Ny', 'rymden', 'Månen', 'drone, ufo; båt', '']
  const [found] = read([['name', 'sector', 'unit', 'tests', 'users'], row]).rows
  expect(found?.problems).toEqual([
    { column: 'unit', code: 'row-unknown-unit', given: ['Månen'] },
    { column: 'sector', code: 'not-an-option', given: ['rymden'] },
    { column: 'tests', code: 'not-an-option', given: ['ufo', 'båt'] },
  ])
})

test('two rows about the same, two entries of one name, and one whose proposal waits are wrong', () => {
  const twice = [
    ['name', 'place'],
    ['Miljö 1', 'A'],
    ['MILJÖ 1', 'B'],
  ]
  expect(fates(twice)).toEqual(['changed', 'id row-twice'])
  expect(fates([['name'], ['Miljö 1']], [known(1), known(2, { name: 'Miljö 1' })])).toEqual([
    'name row-two-names',
  ])
  expect(
    fates(
      [
        ['id', 'place'],
        [id(1), 'A'],
      ],
      [known(1, {}, { waits: true })],
    ),
  ).toEqual(['id row-waits'])
})

test('what a table does not say stays as it stands, and empty cells take away', () => {
  const world = [full]
  expect(
    fates(
      [
        ['id', 'visibility'],
        [full.id, ''],
      ],
      world,
    ),
  ).toEqual(['unchanged'])
  const [row] = read(
    [
      ['id', 'services', 'tests'],
      [full.id, '', 'drone'],
    ],
    world,
  ).rows
  expect(row).toMatchObject({
    fate: 'changed',
    entry: { services: [], tests: ['drone'], visibility: 'network' },
  })
})

test('a table without names of columns is refused, and those that are missing or unknown are told', () => {
  expect(readEntryTable([['Hallstavik', 'Norrtälje']], [], units)).toEqual({ refused: 'table-columns' })
  expect(readEntryTable([], [], units)).toEqual({ refused: 'table-columns' })
  const { missing, unknown } = read([['NAME', 'Färg', 'sector', 'unit']])
  expect(unknown).toEqual(['Färg'])
  expect(missing).toContain('aboutSv')
  expect(missing).not.toContain('name')
})
