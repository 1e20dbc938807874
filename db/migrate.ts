import { readFileSync } from 'node:fs'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import pg from 'pg'
import { asMigrate } from './as-migrate.ts'
import { logins } from './by.ts'
import { migrations } from './migrations/all.ts'
import type { LoginUrls } from './transaction.ts'

const page = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Everything the pages below make anew, so that what a page no longer says is gone. */
const clearing = `
  do $$ declare x record; begin
    for x in select tablename, policyname from pg_policies where schemaname = 'app' loop
      execute format('drop policy %I on app.%I', x.policyname, x.tablename);
    end loop;
    for x in select p.oid::regprocedure as f from pg_proc p join pg_namespace n on n.oid = p.pronamespace
              where n.nspname in ('sec', 'jobs') and p.oid <> to_regprocedure('sec.now()') loop
      execute format('drop function %s', x.f);
    end loop;
    for x in select rolname from pg_roles where rolname ~ '^testbro_(sec|public|company|office|unit|worker|auth|operator)$' loop
      execute format('set local role testbro_owner');
      execute format('revoke all on all tables in schema app from %I', x.rolname);
      execute format('reset role');
    end loop;
    for x in select c.relname, a.attname, r.rolname from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace,
               lateral aclexplode(a.attacl) g join pg_roles r on r.oid = g.grantee where n.nspname = 'app' loop
      execute format('revoke all (%I) on app.%I from %I', x.attname, x.relname, x.rolname);
    end loop;
  end $$;`

/** A server this code can run on: UTF8, so that Swedish holds, and PostgreSQL 16 or newer. Throws a sentence. */
const checkServer = async (client: pg.Client) => {
  const { rows } = await client.query(
    `select current_setting('server_encoding') as encoding, current_setting('server_version_num')::int as version`,
  )
  const { encoding, version } = rows[0]
  if (encoding !== 'UTF8') {
    throw new Error(
      `The database is encoded as ${encoding}. Make one with ENCODING 'UTF8': Swedish breaks in any other.`,
    )
  }
  if (version < 160000)
    throw new Error(`PostgreSQL ${Math.floor(version / 10000)} is too old. Use 16 or newer.`)
}

const provider: MigrationProvider = { getMigrations: async () => migrations }

/** On the one connection that is logged in: another run on the server may have taken the login away since. */
export const runMigrations = async (client: pg.Client) => {
  const pool = {
    connect: async () => Object.assign(client, { release: () => {} }),
    end: async () => {},
    options: {},
  }
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrator = new Migrator({
      db,
      provider,
      migrationTableSchema: 'meta',
      allowUnorderedMigrations: false,
    })
    const { error, results } = await migrator.migrateToLatest()
    if (error) throw error
    return (results ?? []).map(result => result.migrationName)
  } finally {
    await db.destroy()
    // a migration may have become somebody else, and set its own limits
    await client.query('reset role; reset all')
  }
}

const applyPages = async (client: pg.Client) => {
  await client.query('rollback; begin')
  // the doors read tables whose grants stand in policies.sql, and the policies call the doors: bodies are checked when they run
  await client.query(`set local lock_timeout = '2s'; set local check_function_bodies = off`)
  await client.query(clearing)
  await client.query(
    'grant usage on schema meta to testbro_sec; grant select on meta.kysely_migration to testbro_sec',
  )
  for (const name of ['seal.sql', 'openers.sql', 'doors.sql', 'guards.sql', 'policies.sql']) {
    try {
      await client.query(page(name))
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
  }
  await client.query('commit')
}

/** Waits for a lock no longer than 2 s at a time, so that a deploy never stops the pages; tries again. */
const patiently = async (act: () => Promise<void>, tries = 10) => {
  for (let left = tries; ; left--) {
    try {
      return await act()
    } catch (error) {
      const code =
        error instanceof Error && error.cause instanceof Error && 'code' in error.cause
          ? error.cause.code
          : ''
      if (left === 0 || code !== '55P03') throw error
    }
  }
}

export type Migrated = { ran: string[] }

/**
 * Makes the roles, runs the new migrations, and re-applies the seal, openers, doors and policies whole.
 * `ownerUrl` may create roles; `shift` moves the one clock (tests only). Two runs at once wait for each other.
 */
export const migrate = async (
  ownerUrl: string,
  urls: LoginUrls,
  queueMigrations: (queueUrl: string) => Promise<void>,
  clockOffsetSeconds = 0,
): Promise<Migrated> => {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await checkServer(owner)
    await owner.query('select pg_advisory_lock(8387227)')
    await owner.query(page('roles.sql'))
    for (const login of logins) {
      const password = decodeURIComponent(new URL(urls[login]).password)
      await owner.query(`alter role testbro_${login} password ${owner.escapeLiteral(password)}`)
    }
    await owner.query(
      `grant create on database ${owner.escapeIdentifier(owner.database ?? '')} to testbro_queue`,
    )
    await queueMigrations(urls.queue)
    await owner.query(
      `revoke create on database ${owner.escapeIdentifier(owner.database ?? '')} from testbro_queue`,
    )

    const ran = await asMigrate(ownerUrl, async client => {
      const names = await runMigrations(client)
      await patiently(() => applyPages(client))
      await client.query('update sec.clock set shift = make_interval(secs => $1)', [clockOffsetSeconds])
      return names
    })
    return { ran }
  } finally {
    await owner.end()
  }
}

/**
 * Changes data across regions as the migration's own role and asserts how many rows it changed: as the owner of the tables it
 * would change 0 without an error, because row security is forced. Throws when the count differs, and nothing is changed.
 */
export const backfill = async (db: Kysely<unknown>, statement: ReturnType<typeof sql>, expected: number) => {
  await sql`reset role`.execute(db)
  const { numAffectedRows } = await statement.execute(db)
  if (Number(numAffectedRows ?? 0) !== expected) {
    throw new Error(`The backfill changed ${numAffectedRows} rows, not ${expected}.`)
  }
}
