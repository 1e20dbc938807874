import type { Kysely } from 'kysely'
import pg from 'pg'
import { type By, Denied, type Login, logins, type Opening, openingOf } from './by.ts'
import { nameOf, onOneConnection } from './one-connection.ts'
import type { DB } from './schema.ts'

const { Pool } = pg

type Pools = Record<Exclude<Login, 'queue'>, pg.Pool>
let pools: Pools | undefined

const poolSizes: Record<Exclude<Login, 'queue'>, number> = {
  public: 8,
  company: 4,
  office: 8,
  unit: 4,
  worker: 6,
  auth: 6,
  operator: 2,
}

export type LoginUrls = Record<Login, string>

/** Opens the pools, one small one per login; `queue` has its own in the worker. */
export const connectDoors = (urls: LoginUrls, name = 'testbro') => {
  const open = (login: Exclude<Login, 'queue'>) => {
    const pool = new Pool({
      connectionString: urls[login],
      max: poolSizes[login],
      pipeline: true,
      application_name: name,
      connectionTimeoutMillis: 4_000,
      idleTimeoutMillis: 30_000,
    })
    pool.on('error', () => {}) // an idle connection that breaks is replaced at its next use
    // one that breaks in a transaction while nothing is asked says so to whoever asks next
    pool.on('connect', client => client.on('error', () => {}))
    return pool
  }
  const inDoors = logins.filter(login => login !== 'queue')
  pools = Object.fromEntries(inDoors.map(login => [login, open(login)])) as Pools
}

export const disconnectDoors = async () => {
  const open = pools
  pools = undefined
  if (open) await Promise.all(Object.values(open).map(pool => pool.end()))
}

/** Who the opener found: only what the database proved. */
export type Who = { person?: string; role?: string; subject?: string; region?: string; link?: string }
export type Inside = {
  db: Kysely<DB>
  /** The one clock: the database's, shifted in tests. */
  now: Date
  who: Who
}

const poolOf = (login: Login) => {
  if (login === 'queue') throw new Error('The queue runs its own loop only.')
  if (!pools) throw new Error('connectDoors() comes first.')
  return pools[login]
}

const insideOf = (result: pg.QueryResult, client: pg.PoolClient): Inside => {
  const row = result.rows[0] as Record<string, unknown> & { now: Date }
  const who: Who = {}
  for (const key of ['person', 'role', 'subject', 'region', 'link'] as const) {
    const value = row[key]
    if (typeof value === 'string') who[key] = value
  }
  return { db: onOneConnection(client), now: row.now, who }
}

const isDenied = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === '42501' && error.message === 'denied'

/** Begins and opens in one message: the second statement is on its way before the first is answered. */
const open = async (client: pg.PoolClient, begin: string, { opener, values, subject }: Opening) => {
  const text = opener === null ? 'select sec.now() as now' : `select sec.now() as now, o.* from ${opener} o`
  const begun = client.query(begin)
  const opened = client.query({ name: nameOf(text), text, values })
  try {
    const [, result] = await Promise.all([begun, opened])
    const inside = insideOf(result, client)
    if (subject !== undefined && inside.who.subject !== subject) throw new Denied('about something else')
    return inside
  } catch (error) {
    throw isDenied(error) ? new Denied('denied') : error
  }
}

const through = async <T>(begin: string, opening: Opening, act: (inside: Inside) => Promise<T>) => {
  const client = await poolOf(opening.login).connect()
  let broken: Error | undefined
  try {
    const result = await act(await open(client, begin, opening))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** One read-only transaction: the database itself refuses a change of the process. Throws `Denied`. */
export const reading = <T>(by: By, act: (inside: Inside) => Promise<T>): Promise<T> =>
  through('begin read only', openingOf(by), act)

/** One transaction that may change what its context may change: the change, its event and its jobs. Throws `Denied`. */
export const writing = <T>(by: By, act: (inside: Inside) => Promise<T>): Promise<T> =>
  through('begin', openingOf(by), act)

/**
 * The small door beside the process: sessions begin and end, a session is touched, an access noted, a limit counted.
 * Its login sees no table of a region.
 */
export const noting = <T>(act: (inside: Inside) => Promise<T>): Promise<T> =>
  through('begin', { login: 'auth', opener: null, values: [] }, act)

/** The pool of the limiter's store, which counts outside any transaction of the process. */
export const limitsPool = () => poolOf('auth')
