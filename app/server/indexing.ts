import type { Config } from '@testbro/config/config'
import { openIndexes } from '@testbro/search/meilisearch/indexes'
import type { Reaction } from '@testbro/use-cases/reacting'
import type { Runner } from 'graphile-worker'
import type pg from 'pg'
import type { Log } from './log.ts'

const every = 5_000

/** The worker's side of the outer index: null where none is configured. */
export const openIndexing = (config: Config, log: Log) => {
  if (config.meilisearch === null) return null
  let told = false
  return {
    indexes: openIndexes(config.meilisearch),

    /** What cannot be told now stays to be told; it is tried again soon, not later and later. */
    patiently:
      (react: Reaction): Reaction =>
      async reacting => {
        try {
          await react(reacting)
          told = false
        } catch (error) {
          if (!told) log.warn({ err: error }, 'the index was not told of what has changed; it is tried again')
          told = true
        }
      },

    /** Looks every few seconds for regions that have changed, unless some wait already. Ends with what it returns. */
    keepLooking: (pool: pg.Pool, runner: Runner) => {
      const look = async () => {
        const { rows } = await pool.query<{ waits: boolean }>(
          `select exists (select from graphile_worker.jobs where task_identifier = 'indexing-due' and attempts < max_attempts) as waits`,
        )
        if (rows[0]?.waits) return
        await runner.addJob(
          'indexing-begun',
          { region: null, data: {} },
          { jobKey: 'indexing-begun', maxAttempts: 1 },
        )
      }
      const timer = setInterval(
        () => look().catch(error => log.warn({ err: error }, 'no look at the index')),
        every,
      )
      return () => clearInterval(timer)
    },
  }
}
