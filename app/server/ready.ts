import { migrations } from '@testbro/db/migrations/all'
import pg from 'pg'

export type Readiness = {
  database: boolean
  utf8: boolean
  migrations: boolean
  clock: boolean
  draining: boolean
}

/** What must hold before a web process takes visitors. `testClock`: the clock may be shifted, in a test. */
export const checkReadiness = async (
  publicUrl: string,
  draining: boolean,
  testClock: boolean,
): Promise<Readiness> => {
  const state: Readiness = { database: false, utf8: false, migrations: false, clock: false, draining }
  const client = new pg.Client({
    connectionString: publicUrl,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 3_000,
  })
  try {
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('server_encoding') = 'UTF8' as utf8, abs(extract(epoch from sec.now() - now())) < 0.001 as clock,
              sec.migrations_run() as ran`,
    )
    state.database = true
    state.utf8 = rows[0].utf8
    state.clock = testClock || rows[0].clock
    state.migrations = rows[0].ran === Object.keys(migrations).length
  } catch {
    // what could not be asked stays false
  } finally {
    await client.end().catch(() => {})
  }
  return state
}

export const isReady = ({ draining, ...needed }: Readiness) =>
  !draining && Object.values(needed).every(Boolean)
