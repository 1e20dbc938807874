import { migrate } from '@testbro/db/migrate'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { standOrSayWhy } from './ground.ts'
import { Plain } from './verbs.ts'

const migrateQueue = async (queueUrl: string) => {
  const pgPool = new pg.Pool({ connectionString: queueUrl, max: 2 })
  pgPool.on('error', () => {})
  try {
    await runMigrations({ pgPool, logger: undefined })
  } finally {
    await pgPool.end()
  }
}

export const migrateVerb = async (): Promise<number> => {
  const { config, urls } = standOrSayWhy()
  if (config.database.owner === undefined) throw new Plain('Set DATABASE_URL to an owner’s address: migrate makes the logins and tables.')
  const { ran } = await migrate(config.database.owner, urls, migrateQueue, config.clockOffsetSeconds)
  process.stdout.write(ran.length === 0 ? 'Nothing new to migrate; policies re-applied.\n' : `Migrated:\n${ran.map(name => `  ${name}\n`).join('')}`)
  return 0
}
