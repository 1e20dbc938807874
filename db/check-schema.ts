import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { loginUrls } from './logins.ts'
import { migrate } from './migrate.ts'

/**
 * Migrates a fresh database on the server of DATABASE_URL and compares its tables with schema.ts; `--write` makes schema.ts anew.
 * Exits with 1 when they differ.
 */
const serverUrl = process.env.DATABASE_URL
if (!serverUrl) throw new Error('Set DATABASE_URL to a server on which a database may be made and dropped.')

const name = `schema_${process.pid}`
const url = new URL(serverUrl)
url.pathname = `/${name}`
const given = process.env.DATA_DIR
const dataDir = given ?? mkdtempSync(join(tmpdir(), 'testbro-schema-'))
const server = new pg.Client({ connectionString: serverUrl })
await server.connect()
await server.query(`create database ${name}`)
try {
  await migrate(url.href, loginUrls(url.href, {}, dataDir), async queueUrl => {
    const pgPool = new pg.Pool({ connectionString: queueUrl, max: 2 })
    pgPool.on('error', () => {})
    await runMigrations({ pgPool })
    await pgPool.end()
  })
  const codegen = fileURLToPath(new URL('node_modules/.bin/kysely-codegen', import.meta.url))
  const output = fileURLToPath(new URL('schema.ts', import.meta.url))
  const options = [
    '--dialect',
    'postgres',
    '--url',
    url.href,
    '--include-pattern',
    'app.*',
    '--default-schema',
    'app',
    '--camel-case',
  ]
  const verify = process.argv.includes('--write') ? [] : ['--verify']
  execFileSync(codegen, [...options, '--out-file', output, ...verify], { stdio: 'inherit' })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
} finally {
  await server.query(`drop database ${name} with (force)`)
  await server.end()
  if (given === undefined) rmSync(dataDir, { recursive: true })
}
