import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loginUrls } from '@testbro/db/logins'
import { migrate } from '@testbro/db/migrate'
import { connectDoors, disconnectDoors, type LoginUrls } from '@testbro/db/transaction'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

/** What a run's template is: handed from the run's start to its test files in one environment variable. */
type Template = { ownerUrl: string; name: string; passwords: LoginUrls }
const variable = 'TESTBRO_TEMPLATE'

const withDatabase = (url: string, name: string) => {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

const onServer = async <T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

const unique = (word: string) => `testbro_${word}_${process.pid}_${randomBytes(4).toString('hex')}`

/** Roles belong to the whole server: whoever makes or copies a database of the tests waits for the others. */
const inTurn = <T>(ownerUrl: string, act: (client: pg.Client) => Promise<T>) =>
  onServer(withDatabase(ownerUrl, 'postgres'), async client => {
    await client.query('select pg_advisory_lock(8387229)')
    return act(client)
  })

/** Runs the queue's own migrations as the queue's login. */
export const queueMigrations = async (queueUrl: string) => {
  const pool = new pg.Pool({ connectionString: queueUrl, max: 2 })
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool })
  } finally {
    await pool.end()
  }
}

const ownerUrlOfRun = () => {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('Set DATABASE_URL to a PostgreSQL server on which tests may make databases.')
  return url
}

const makeTemplate = async (ownerUrl: string): Promise<Template> => {
  const name = unique('template')
  // logins belong to the whole server: where other tests use it too, DATA_DIR holds the passwords of all
  const own = process.env['DATA_DIR'] ? undefined : mkdtempSync(join(tmpdir(), 'testbro-'))
  try {
    const passwords = loginUrls(withDatabase(ownerUrl, name), {}, own ?? process.env['DATA_DIR'] ?? '')
    await inTurn(ownerUrl, async client => {
      await client.query(`create database ${name} encoding 'UTF8' template template0`)
      await migrate(withDatabase(ownerUrl, name), passwords, queueMigrations)
    })
    return { ownerUrl, name, passwords }
  } finally {
    if (own) rmSync(own, { recursive: true, force: true })
  }
}

/** Before the first test file: one migrated database that every copy is made of. Ends by dropping it. */
export const beginRun = async () => {
  const template = await makeTemplate(ownerUrlOfRun())
  process.env[variable] = JSON.stringify(template)
  return async () => {
    delete process.env[variable]
    await inTurn(template.ownerUrl, client =>
      client.query(`drop database if exists ${template.name} with (force)`),
    )
  }
}

const templateOfRun = (): Template => {
  const given = process.env[variable]
  if (!given) throw new Error('beginRun() comes first: it is the globalSetup of tests/vitest.config.ts.')
  return JSON.parse(given)
}

/** One copy of the migrated database, for one test file. */
export type Database = {
  /** The server's superuser on this database: stands above row security. Seeds the world and looks at what happened. */
  owner: pg.Client
  ownerUrl: string
  /** The application's own logins on this database. */
  urls: LoginUrls
  /** Moves the one clock by so many seconds from the server's time; 0 puts it right. */
  shiftClock: (seconds: number) => Promise<void>
  drop: () => Promise<void>
}

/** Copies the template. The doors stay as they were; see `aDatabase`. */
export const aCopy = async (): Promise<Database> => {
  const template = templateOfRun()
  const name = unique('copy')
  await inTurn(template.ownerUrl, async client => {
    await client.query(`create database ${name} template ${template.name}`)
    // a copy takes everything but the database's own rights
    const { rows } = await client.query(`select has_database_privilege('public', $1, 'temporary') as open`, [
      template.name,
    ])
    if (!rows[0].open) await client.query(`revoke temporary on database ${name} from public`)
  })
  const ownerUrl = withDatabase(template.ownerUrl, name)
  const urls = Object.fromEntries(
    Object.entries(template.passwords).map(([login, url]) => [login, withDatabase(url, name)]),
  ) as LoginUrls
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'testbro-tests' })
  await owner.connect()
  return {
    owner,
    ownerUrl,
    urls,
    shiftClock: async seconds => {
      await owner.query('update sec.clock set shift = make_interval(secs => $1)', [seconds])
    },
    drop: async () => {
      await owner.end()
      await inTurn(template.ownerUrl, client => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

/** A copy with the application's doors open to it: `reading` and `writing` act there until `drop`. */
export const aDatabase = async (): Promise<Database> => {
  const copy = await aCopy()
  connectDoors(copy.urls, 'testbro-tests')
  return {
    ...copy,
    drop: async () => {
      await disconnectDoors()
      await copy.drop()
    },
  }
}
