import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loginUrls } from '@testbro/db/logins'
import type { Seeded } from '@testbro/db/seed/seed-volume'
import type { LoginUrls } from '@testbro/db/transaction'
import pg from 'pg'
import { startPostgres, stopPostgres } from '../../infra/postgres.mjs'
import { type Program, type Settings, startTestbro, testbroSays } from '../world/programs.ts'
import { aGround, generous, untilReady } from '../world/service.ts'
import { run } from './child.ts'
import { plantRegions } from './plant.ts'

const dir = fileURLToPath(new URL('../../.data/bench', import.meta.url))
const benchLock = 8387230
const prefix = 'bench'

/** A migrated database with seeded regions, and what programs on it are told. */
export type World = { settings: Settings; ownerUrl: string; urls: LoginUrls; origin: string; seeded: Seeded }

export type Place = {
  /** A database of its own, dropped at the end. */
  aWorld: (name: string) => Promise<World>
  /** The one database that several figures share, begun when it is first asked for, and its web process. */
  world: () => Promise<World>
  service: () => Promise<{ world: World; web: Program }>
  /** The pages, as they are served. */
  built: () => Promise<unknown>
  /** Undone at the end, the last first. */
  atEnd: (undo: () => unknown) => void
  end: () => Promise<void>
}

const once = <T>(begin: () => Promise<T>) => {
  let begun: Promise<T> | undefined
  return () => {
    begun ??= begin()
    return begun
  }
}

/** One bench at a time on a server; what a killed one has left behind is taken away. */
const takeServer = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  client.on('error', () => {})
  const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [benchLock])
  if (!rows[0].taken) throw new Error('Another bench runs on this server. Wait until it ends.')
  const left = await client.query(
    `select datname from pg_database where datname like 'testbro\\_${prefix}\\_%'`,
  )
  for (const { datname } of left.rows)
    await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`)
  const { rows: set } = await client.query(
    `select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'`,
  )
  for (const { name } of set) {
    await client.end()
    throw new Error(`The server runs with ${name} off: nothing it measures holds in production.`)
  }
  return client
}

/**
 * Starts the embedded PostgreSQL of .data/bench as `npm start` does its own (what is committed is on the disk), or takes the server
 * of DATABASE_URL. Nothing else is started until it is asked for; `end` ends everything.
 */
export const standUp = async (): Promise<Place> => {
  const undo: (() => unknown)[] = []
  const end = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step()
  }
  try {
    const home = mkdtempSync(join(tmpdir(), 'testbro-bench-'))
    undo.push(() => rmSync(home, { recursive: true, force: true }))
    if (!process.env['DATABASE_URL']) {
      undo.push(() => stopPostgres({ dir }))
      process.env['DATABASE_URL'] = (await startPostgres({ dir })).url
    }
    process.env['DATA_DIR'] = dir
    const server = await takeServer(process.env['DATABASE_URL'])
    undo.push(() => server.end())

    const aWorld = async (name: string): Promise<World> => {
      const more = {
        ...generous,
        LOG_LEVEL: 'warn',
        SMTP_URL: 'smtp://127.0.0.1:1',
        TRUSTED_PROXY: '127.0.0.1',
      }
      const { settings, ownerUrl, origin, drop } = await aGround(home, `${prefix}_${name}`, more)
      undo.push(drop)
      const seed = 'seed --regions 4 --units 6 --companies 20 --seed bench --json'.split(' ')
      const seeded: Seeded = JSON.parse(await testbroSays(settings, ...seed))
      const urls = loginUrls(ownerUrl, {}, settings['DATA_DIR'] ?? '')
      const world = { settings, ownerUrl, origin, seeded, urls }
      await plantRegions(world)
      return world
    }
    const world = once(() => aWorld('shared'))
    const built = once(() =>
      run(process.execPath, [fileURLToPath(new URL('../../infra/build.mjs', import.meta.url))]),
    )
    const service = once(async () => {
      await built()
      const shared = await world()
      const log = join(home, 'web.log')
      const web = startTestbro(shared.settings, 'web', log)
      undo.push(web.kill)
      await untilReady(shared.origin, web, log)
      return { world: shared, web }
    })
    return { aWorld, world, service, built, atEnd: step => undo.push(step), end }
  } catch (error) {
    await end()
    throw error
  }
}
