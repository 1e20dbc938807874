import { existsSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'
import { Instruction } from './instruction.mjs'
import { releaseLock, takeLock } from './locks.mjs'
import { startPostgres, stopPostgres } from './postgres.mjs'

export const testDir = join(root, '.data', 'test')

const lock = join(testDir, 'running.json')
const home = join(testDir, 'postgres')

/** Starts an empty PostgreSQL for the tests, which may forget what it was told when the power goes. */
export async function startTestDatabase() {
  const other = takeLock(lock)
  if (other)
    throw new Instruction(`Other tests use the test database (process ${other.pid}). Wait until they end.`)
  await stopPostgres({ dir: testDir })
  if (existsSync(home)) rmSync(join(realpathSync(home), 'cluster'), { recursive: true, force: true })
  const { url } = await startPostgres({
    dir: testDir,
    extraSettings: { fsync: 'off', full_page_writes: 'off' },
  })
  return url
}

export async function stopTestDatabase() {
  if (takeLock(lock)) await stopPostgres({ dir: testDir })
  releaseLock(lock)
}
