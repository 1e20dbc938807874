import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loginUrls } from '../logins.ts'
import { migrate } from '../migrate.ts'

type Queue = { runMigrations: (options: { connectionString: string }) => Promise<void> }

// the queue belongs to the app's worker; here only its tables are needed
const ofTheApp = createRequire(new URL('../../app/package.json', import.meta.url))

/**
 * For tests: a migrated database of its own on the server of DATABASE_URL, and a client in it as the migrate role. Logins belong
 * to the whole server, so their passwords are those of DATA_DIR where that is set. `drop` ends it.
 */
export const freshDatabase = async () => {
  const server = process.env.DATABASE_URL
  if (!server) throw new Error('Set DATABASE_URL to the address of a server whose owner may make databases.')
  const name = `seed_${randomBytes(6).toString('hex')}`
  const url = new URL(server)
  url.pathname = `/${name}`
  const urls = loginUrls(url.href, {}, process.env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'testbro-seed-')))
  const { runMigrations }: Queue = ofTheApp('graphile-worker')

  await onServer(server, async owner => {
    // one at a time on the server, because the migrate role belongs to all of it
    await owner.query('select pg_advisory_lock(8387229)')
    await owner.query(`create database ${name}`)
    await migrate(url.href, urls, queueUrl => runMigrations({ connectionString: queueUrl }))
  })
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query('set role testbro_migrate')
  const drop = async () => {
    await client.end()
    await onServer(server, async owner => {
      await owner.query(`drop database ${name} with (force)`)
    })
  }
  return { client, urls, drop }
}

const onServer = async (server: string, act: (owner: pg.Client) => Promise<void>) => {
  const owner = new pg.Client({ connectionString: server })
  await owner.connect()
  await act(owner).finally(() => owner.end())
}

export type FreshDatabase = Awaited<ReturnType<typeof freshDatabase>>

/** One digest a table of `app`, so that two moments can be compared; `''` for a table without rows. */
export const digestOf = async (client: pg.ClientBase): Promise<Record<string, string>> => {
  const tables = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'app'`,
  )
  const digests = tables.rows.map(
    ({ name }) =>
      `select '${name}' as name, coalesce(md5(string_agg(row::text, chr(10) order by row::text)), '') as digest from app.${name} row`,
  )
  const { rows } = await client.query<{ name: string; digest: string }>(digests.join(' union all '))
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}
