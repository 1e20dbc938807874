import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCopy, type Database } from '../world/database.ts'
import { agreedKeys, keysOf } from './keys.ts'

let database: Database
beforeAll(async () => {
  database = await aCopy()
})
afterAll(() => database.drop())

test('every key and every reference is the one that was agreed', async () => {
  expect(await keysOf(database.owner)).toEqual(agreedKeys)
})

test('a row cannot refer to a row that only another region has', async () => {
  const { owner } = database
  const { rows } = await owner.query(
    `insert into app.regions (slug, prefix, name, office_name) values ('ett', 'ETT', 'a', 'a'), ('annat', 'ANNAT', 'b', 'b') returning id`,
  )
  const [here, there] = rows.map((row: { id: string }) => row.id)
  const unit = await owner.query(`insert into app.units (region_id, name) values ($1, 'x') returning id`, [
    there,
  ])
  const environment = (region: unknown) =>
    owner.query(`insert into app.environments (region_id, unit_id, name) values ($1, $2, 'x')`, [
      region,
      unit.rows[0].id,
    ])
  await expect(environment(here)).rejects.toMatchObject({ code: '23503' })
  await environment(there)
})
