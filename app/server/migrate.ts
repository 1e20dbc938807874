import { migrate } from '@testbro/db/migrate'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { ownerOf, standOrSayWhy } from './ground.ts'

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
  const ground = standOrSayWhy()
  const { ran } = await migrate(ownerOf(ground), ground.urls, migrateQueue, ground.config.clockOffsetSeconds)
  process.stdout.write(
    ran.length === 0
      ? 'Nothing new to migrate; policies re-applied.\n'
      : `Migrated:\n${ran.map(name => `  ${name}\n`).join('')}`,
  )
  return 0
}
