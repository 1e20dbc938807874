import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type Database } from '../world/database.ts'
import { type Cell, type Table, type Tried, tablesOf, tryCells } from './cells.ts'
import { tryColumns } from './columns.ts'
import { formNames } from './forms.ts'
import { tryMoves } from './moves.ts'
import { trySecrets } from './secrets.ts'
import { tablesOfSheet, verbs } from './sheet.ts'
import { type Ground, twoRegions } from './two-regions.ts'
import { tryWithoutContext } from './without.ts'

let database: Database
let ground: Ground
let tables: Table[]
const denied: Tried[] = []
const all: Cell[] = []

const wrongOf = (cells: Cell[]) => {
  all.push(...cells)
  return cells.filter(cell => cell.wrong.length > 0).map(cell => `${cell.cell}: ${cell.wrong.join('; ')}`)
}

beforeAll(async () => {
  database = await aDatabase()
  ground = await twoRegions(database.owner)
  tables = await tablesOf(database.owner, ground)
})
afterAll(async () => {
  const wrong = all.filter(cell => cell.wrong.length > 0).length
  const notRun = all.filter(cell => cell.tries === 0).length
  process.stdout.write(`cells ${all.length}, wrong ${wrong}, not run ${notRun}\n`)
  await database.drop()
})

test('the sheet has a line for every table, and a table for every line', () => {
  expect(tablesOfSheet.toSorted()).toEqual(tables.map(table => table.name).toSorted())
})

test('every table holds rows of both regions, so that a denial denies something', () => {
  const bare = tables.filter(table => {
    const regions = new Set(table.rows.map(row => row.region))
    return table.columns.includes('region_id')
      ? !regions.has(ground.here.id) || !regions.has(ground.there.id)
      : table.rows.length < 2
  })
  expect(bare.map(table => table.name)).toEqual([])
})

test('every cell of table, verb and form answers as the sheet says', async () => {
  const cells = await tryCells(tables, ground, undefined, denied)
  expect(wrongOf(cells)).toEqual([])
  expect(cells).toHaveLength(tables.length * verbs.length * formNames.length)
}, 60_000)

test('every statement that the walls stopped goes through for whoever stands above them', async () => {
  const stopped = new Map(denied.map(one => [one.sql, one]))
  const broken: string[] = []
  await database.owner.query('begin')
  for (const [statement, { verb }] of stopped) {
    await database.owner.query('savepoint twin')
    const result = await database.owner.query(statement).catch(error => error)
    // in use, or there already: the row exists and the statement reached it
    const through = result.rowCount === 1 || result.code === '23503' || result.code === '23505'
    if (!through) broken.push(`${verb}: ${statement}: ${result.message ?? result.rowCount}`)
    await database.owner.query('rollback to twin')
  }
  await database.owner.query('rollback')
  expect(broken).toEqual([])
  expect(stopped.size).toBeGreaterThan(500)
}, 60_000)

test('every column is open to whom who-may.ts says, and closed to everyone else', async () => {
  expect(wrongOf(await tryColumns(tables, ground))).toEqual([])
}, 60_000)

test('nobody gives a row to another region, company or id', async () => {
  expect(wrongOf(await tryMoves(tables, ground))).toEqual([])
}, 60_000)

test('whose context is taken away sees what is open to anyone, and changes nothing', async () => {
  expect(wrongOf(await tryWithoutContext(tables, ground))).toEqual([])
}, 60_000)

test('nobody who acts reaches the secrets, the queue or the migrations', async () => {
  expect(wrongOf(await trySecrets(database.owner, ground))).toEqual([])
}, 60_000)

test('at least 1,000 cells have been tried and none is left out', () => {
  expect(all.length).toBeGreaterThan(1_000)
  expect(all.filter(cell => cell.tries === 0)).toEqual([])
})
