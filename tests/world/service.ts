import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Seeded } from '@testbro/db/seed/seed-volume'
import pg from 'pg'
import { openPostOffice } from './post-office.ts'
import { freePort, type Program, type Settings, startTestbro, testbroSays } from './programs.ts'

/** Limits of another size than people meet: a run is many people at one address. Tests of a limit say their own. */
export const generous: Settings = {
  DRAFTS_PER_HOUR: '100000',
  DRAFTS_PER_ADDRESS: '100000',
  FAILED_TOKENS_PER_MINUTE: '100000',
  LINK_READS_PER_MINUTE: '100000',
  LINK_WRITES_PER_HOUR: '100000',
  CONTACT_WRITES_PER_HOUR: '100000',
  SIGN_INS_PER_QUARTER: '10000',
  API_READS_PER_MINUTE: '100000',
}

const serverUrl = () => {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('Set DATABASE_URL to a PostgreSQL server on which tests may make databases.')
  return url
}

const databaseAt = (url: string, name: string) => {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/** Roles belong to the whole server: whoever makes a database of the tests waits for the others (as in database.ts). */
const inTurn = async <T>(act: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: databaseAt(serverUrl(), 'postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(8387228)')
    return await act(client)
  } finally {
    await client.end()
  }
}

/** Where this machine keeps the logins' passwords: they belong to the whole server, so every database of a run has the same. */
const keptLogins = () => join(process.env['DATA_DIR'] ?? join(tmpdir(), 'testbro-tests'), 'logins.json')

/** A folder of its own for one database, with the passwords that the others have. */
const aDataDir = (home: string, name: string) => {
  const dir = join(home, name)
  mkdirSync(dir, { recursive: true })
  if (existsSync(keptLogins())) copyFileSync(keptLogins(), join(dir, 'logins.json'))
  return dir
}

/** A migrated database of its own and what every program on it is told. `home` holds its folder. */
export const aGround = async (home: string, name: string, more: Settings = {}) => {
  const database = `testbro_${name}_${process.pid}_${randomBytes(3).toString('hex')}`
  const port = await freePort()
  const ownerUrl = databaseAt(serverUrl(), database)
  const settings: Settings = {
    DATABASE_URL: ownerUrl,
    DATA_DIR: aDataDir(home, database),
    PORT: String(port),
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    NODE_ENV: 'production',
    ...more,
  }
  const drop = () => inTurn(client => client.query(`drop database if exists ${database} with (force)`))
  await inTurn(async client => {
    await client.query(`create database ${database} encoding 'UTF8' template template0`)
    await testbroSays(settings, 'migrate')
  }).catch(async error => {
    await drop()
    throw error
  })
  if (!existsSync(keptLogins())) {
    mkdirSync(join(keptLogins(), '..'), { recursive: true })
    copyFileSync(join(settings['DATA_DIR'] ?? '', 'logins.json'), keptLogins())
  }
  return { settings, ownerUrl, origin: settings['PUBLIC_ORIGIN'] ?? '', drop }
}

/** Waits until the web process of `origin` says that it is ready. */
export const untilReady = async (origin: string, web: Program, log: string) => {
  for (const until = Date.now() + 30_000; Date.now() < until && !web.ended(); ) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`The pages did not become ready:\n${readFileSync(log, 'utf8')}`)
}

/** Another web process on the same database, told something more; for tests that need a limit or an address of their own. */
export const anotherWeb = async (settings: Settings, more: Settings) => {
  const port = String(await freePort())
  const own = { ...settings, PORT: port, PUBLIC_ORIGIN: `http://localhost:${port}`, ...more }
  const log = join(settings['DATA_DIR'] ?? '', `web-${port}.log`)
  const web = startTestbro(own, 'web', log)
  await untilReady(own.PUBLIC_ORIGIN, web, log).catch(async error => {
    await web.kill()
    throw error
  })
  return { origin: own.PUBLIC_ORIGIN, log, pid: web.pid, kill: web.kill }
}

/** What the tests of a run know of its service: plain JSON, handed on in one environment variable. */
export type ServiceOfRun = {
  origin: string
  ownerUrl: string
  settings: Settings
  /** The folder of the letters that have left. */
  letters: string
  /** What the web process and the worker have logged. */
  logs: { web: string; worker: string }
  seeded: Seeded
}
const variable = 'TESTBRO_SERVICE'

/** Undoes what has been begun, the last first. */
type Undo = (() => unknown)[]
const undoAll = async (undo: Undo) => {
  for (const step of undo.toReversed()) await step()
}

const begin = async (undo: Undo): Promise<ServiceOfRun> => {
  const home = mkdtempSync(join(tmpdir(), 'testbro-service-'))
  undo.push(() => rmSync(home, { recursive: true, force: true }))
  const letters = join(home, 'letters')
  const logs = { web: join(home, 'web.log'), worker: join(home, 'worker.log') }
  const postOffice = await openPostOffice(letters)
  undo.push(postOffice.close)
  const { settings, ownerUrl, origin, drop } = await aGround(home, 'service', {
    ...generous,
    SMTP_URL: postOffice.url,
  })
  undo.push(drop)
  const seed = 'seed --regions 2 --units 3 --companies 2 --seed t --json'.split(' ')
  const seeded: Seeded = JSON.parse(await testbroSays(settings, ...seed))
  const worker = startTestbro(settings, 'worker', logs.worker)
  undo.push(worker.kill)
  const web = startTestbro(settings, 'web', logs.web)
  undo.push(web.kill)
  await untilReady(origin, web, logs.web)
  return { origin, ownerUrl, settings, letters, logs, seeded }
}

/** A whole service on real parts: database, web, worker and mail server, with two regions of invented rows. Ends with what it returns. */
export const startService = async () => {
  const undo: Undo = []
  try {
    process.env[variable] = JSON.stringify(await begin(undo))
  } catch (error) {
    await undoAll(undo)
    throw error
  }
  return () => undoAll(undo)
}

export const serviceOfRun = (): ServiceOfRun => {
  const given = process.env[variable]
  if (!given)
    throw new Error('startService() comes first: it is the globalSetup of tests/playwright.config.ts.')
  return JSON.parse(given)
}
