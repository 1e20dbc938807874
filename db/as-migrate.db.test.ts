import { expect, test } from 'vitest'
import { asMigrate } from './as-migrate.ts'
import { runMigrations } from './migrate.ts'
import { freshDatabase } from './seed/fresh-database.ts'

test('many runs at once on one server each get the migration’s role, however they overtake each other', async () => {
  // makes the roles, where nothing has run before
  const fresh = await freshDatabase()
  const whoAmI = () =>
    asMigrate(process.env['DATABASE_URL'] ?? '', async client => {
      const { rows } = await client.query('select current_user as name')
      return rows[0].name
    })
  const names = await Promise.all(Array.from({ length: 6 }, whoAmI))
  await fresh.drop()
  expect(new Set(names)).toEqual(new Set(['testbro_migrate']))
}, 60_000)

test('a migration goes on when another run on the server ends meanwhile and takes the login away', async () => {
  const fresh = await freshDatabase()
  const url = new URL(process.env['DATABASE_URL'] ?? '')
  url.pathname = `/${fresh.client.database}`
  const ran = await asMigrate(url.href, async client => {
    await asMigrate(url.href, async () => {})
    return runMigrations(client)
  })
  await fresh.drop()
  expect(ran).toEqual([])
}, 60_000)
