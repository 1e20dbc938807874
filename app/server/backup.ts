import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { flags } from './flags.ts'
import { standOrSayWhy } from './ground.ts'
import { Plain } from './plain.ts'

/**
 * Copies the embedded database with its files, keys and passwords while everything is stopped. It is a trial's backup: in production
 * the database is a server of its own, with continuous archiving and restores that are tried.
 */
export const backupVerb = async (args: string[]): Promise<number> => {
  const { to } = flags(args, { to: { type: 'string' } })
  const { config } = standOrSayWhy()
  if (!to) throw new Plain('Say where to: testbro backup --to FOLDER')
  if (!config.database.embedded) {
    throw new Plain(
      'This copies the embedded database only. For an external PostgreSQL use its own continuous archiving (pg_basebackup and a WAL archive), and try restores.',
    )
  }
  const data = join(config.dataDir, 'postgres')
  if (!existsSync(data)) throw new Plain(`There is no embedded database in ${config.dataDir}.`)
  if (existsSync(join(data, 'cluster', 'postmaster.pid')))
    throw new Plain('The database is running. Stop the service first, then make the copy.')
  const folder = resolve(to, new Date().toISOString().replace(/[:.]/g, '-'))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await cp(config.dataDir, folder, {
    recursive: true,
    dereference: true,
    filter: path => !path.endsWith('.log') && !path.includes('/mailbox'),
  })
  await writeFile(
    join(folder, 'README'),
    'A copy of a stopped Testbro trial. To restore: stop the service and put this folder in the place of DATA_DIR.\n',
  )
  process.stdout.write(
    `Copied to ${folder}.\nThis suits a trial. Production wants an external PostgreSQL with continuous archiving (DATABASE_URL).\n`,
  )
  return 0
}
