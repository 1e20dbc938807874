import { expect, test } from 'vitest'
import { asMigrate } from './as-migrate.ts'
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
