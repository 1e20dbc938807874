import { backfill } from '@testbro/db/migrate'
import { onOneConnection } from '@testbro/db/one-connection'
import { type Kysely, sql } from 'kysely'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCopy, type Database } from '../world/database.ts'
import { aRegion, aUnit } from '../world/people.ts'
import { careless } from './careless.ts'
import { findings, ruleNames } from './gate.ts'

let database: Database
beforeAll(async () => {
  database = await aCopy()
})
afterAll(() => database.drop())

test('the gate finds nothing in the migrated database', async () => {
  expect(await findings(database.owner)).toEqual([])
})

for (const [mistake, { rule, migration }] of Object.entries(careless)) {
  test(`the gate stops ${mistake}`, async () => {
    await database.owner.query('begin')
    try {
      await database.owner.query(migration)
      const found = await findings(database.owner, rule)
      expect(found).not.toEqual([])
    } finally {
      await database.owner.query('rollback')
    }
    expect(await findings(database.owner, rule)).toEqual([])
  })
}

test('every rule of the gate has been seen to stop something', () => {
  const stopped = new Set(Object.values(careless).map(one => one.rule))
  expect(ruleNames.filter(rule => !stopped.has(rule))).toEqual([])
})

test('the role that migrates cannot log in when nothing migrates', async () => {
  const canLogIn = async () =>
    (await database.owner.query(`select rolcanlogin from pg_roles where rolname = 'testbro_migrate'`)).rows[0]
      .rolcanlogin
  // on a server that other tests use, theirs may migrate for a moment
  await expect.poll(canLogIn, { timeout: 15_000 }).toBe(false)
})

test('a backfill over two regions changes nothing as the owner, and backfill() says so and changes all', async () => {
  const { owner } = database
  for (let n = 0; n < 2; n++) await aUnit(owner, await aRegion(owner))
  const db = onOneConnection(owner as unknown as PoolClient) as unknown as Kysely<unknown>
  const about = async () => (await owner.query('select about from app.units')).rows.map(row => row.about)
  const statement = (words: string) => sql`update app.units set about = ${words}`
  await owner.query('begin; set local session authorization testbro_migrate')
  await owner.query('set local role testbro_owner')
  expect((await owner.query(`update app.units set about = 'as the owner'`)).rowCount).toBe(0)
  await owner.query('savepoint wrong')
  await expect(backfill(db, statement('wrong'), 3)).rejects.toThrow('The backfill changed 2 rows, not 3.')
  await owner.query('rollback to wrong')
  await backfill(db, statement('right'), 2)
  await owner.query('commit')
  expect(await about()).toEqual(['right', 'right'])
})
