import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPostgresRunning, startPostgres, stopPostgres } from './postgres.mjs'

const pg = createRequire(new URL('../db/package.json', import.meta.url))('pg')
const dir = mkdtempSync(join(tmpdir(), 'testbro-postgres-'))
const extraSettings = { fsync: 'off' }
const pidFile = () => join(dir, 'postgres', 'cluster', 'postmaster.pid')
const serverPid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])

let first

beforeAll(async () => {
  first = await startPostgres({ dir, extraSettings })
}, 60_000)

afterAll(async () => {
  await stopPostgres({ dir })
  rmSync(realpathSync(join(dir, 'postgres')), { recursive: true })
  rmSync(dir, { recursive: true })
})

test('the password is for this user alone and stands in the address', () => {
  const file = join(dir, 'postgres.json')
  expect(statSync(file).mode & 0o077).toBe(0)
  const { password, port } = JSON.parse(readFileSync(file, 'utf8'))
  expect(first.url).toBe(`postgres://postgres:${password}@127.0.0.1:${port}/testbro`)
})

test('the database is UTF8 and knows the Swedish letters as letters, in the search by trigrams too', async () => {
  const client = new pg.Client(first.url)
  await client.connect()
  await client.query('create extension pg_trgm')
  const { rows } = await client.query(
    `select current_setting('server_encoding') as encoding, lower('ÅÄÖ') as small,
            array_length(show_trgm('åäö'), 1) as trigrams, current_setting('max_connections') as connections`,
  )
  await client.end()
  expect(rows).toEqual([{ encoding: 'UTF8', small: 'åäö', trigrams: 4, connections: '200' }])
})

test('a server that runs is found, and left running by who found it', async () => {
  const found = await startPostgres({ dir, extraSettings })
  expect(found).toMatchObject({ url: first.url, started: false })
  await found.stop()
  expect(isPostgresRunning({ dir })).toBe(true)
})

test('a server that was killed starts again at the same address', async () => {
  process.kill(serverPid(), 'SIGKILL')
  await expect.poll(() => isPostgresRunning({ dir })).toBe(false)
  expect(await startPostgres({ dir, extraSettings })).toMatchObject({ url: first.url, started: true })
})

test('the number of a killed server that another process now has does not stop it', async () => {
  await stopPostgres({ dir })
  // PostgreSQL takes a process of its own user for a running server.
  const { uid, gid } = statSync(join(dir, 'postgres', 'cluster'))
  const other = spawn('/bin/sleep', ['60'], {
    stdio: 'ignore',
    cwd: '/',
    ...(process.getuid() === 0 && { uid, gid }),
  })
  writeFileSync(pidFile(), `${other.pid}\n${join(dir, 'postgres', 'cluster')}\n1\n1\n\n127.0.0.1\n\nready\n`)
  expect(await startPostgres({ dir, extraSettings })).toMatchObject({ started: true })
  other.kill('SIGKILL')
})

test('a port that was taken meanwhile is exchanged for another', async () => {
  await stopPostgres({ dir })
  const other = createServer()
  await new Promise(resolve => other.listen(first.port, '127.0.0.1', resolve))
  const again = await startPostgres({ dir, extraSettings })
  expect(again.port).not.toBe(first.port)
  await new Promise(resolve => other.close(resolve))
})

test('who started it stops it', async () => {
  await stopPostgres({ dir })
  const mine = await startPostgres({ dir, extraSettings })
  await mine.stop()
  expect(isPostgresRunning({ dir })).toBe(false)
})

test('a lost password is a sentence, not a stack', async () => {
  await stopPostgres({ dir })
  const kept = readFileSync(join(dir, 'postgres.json'))
  rmSync(join(dir, 'postgres.json'))
  await expect(startPostgres({ dir, extraSettings })).rejects.toThrow(
    'with the database’s password is missing or damaged',
  )
  writeFileSync(join(dir, 'postgres.json'), kept, { mode: 0o600 })
})
