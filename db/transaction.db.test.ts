import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, beginRun, type Database } from '../tests/world/database.ts'
import { reading } from './transaction.ts'

let endRun: () => Promise<void>
let database: Database
beforeAll(async () => {
  endRun = await beginRun()
  database = await aDatabase()
})
afterAll(async () => {
  await database.drop()
  await endRun()
})

const visitor = { as: 'visitor' } as const
const standing = async () => {
  const { rows } = await database.owner.query(
    `select pid from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
  )
  return rows.map(({ pid }) => Number(pid))
}

test('a connection that breaks in the middle of a transaction is a fault of that one alone', async () => {
  const broken = reading(visitor, async () => {
    const [pid] = await standing()
    await database.owner.query('select pg_terminate_backend($1)', [pid])
    await expect.poll(standing).toEqual([])
    // it hears of it while nothing is asked
    await new Promise(resolve => setTimeout(resolve, 100))
  })
  await expect(broken).rejects.toThrow()
  expect(await reading(visitor, async ({ now }) => now)).toBeInstanceOf(Date)
})
