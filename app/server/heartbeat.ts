import type { Runner } from 'graphile-worker'
import type pg from 'pg'
import type { Log } from './log.ts'

const beat = 5_000

/**
 * A worker that dies would leave its jobs locked for hours. Every worker writes that it lives, and any of them frees the jobs of one
 * that has not done so for 20 seconds.
 */
export const startHeartbeat = (pool: pg.Pool, runner: Runner, log: Log) => {
  const alive = new Set<string>()
  const round = async () => {
    await pool.query('select jobs.beat($1::text[])', [[...alive]])
    const { rows } = await pool.query('select jobs.free_the_dead()::int as freed')
    if (rows[0]?.freed > 0) log.warn({ workers: rows[0].freed }, 'freed the jobs of workers that died')
  }
  const soon = () => {
    round().catch(error => log.warn({ err: error }, 'a heartbeat was missed'))
  }
  runner.events.on('worker:getJob:start', ({ worker }) => {
    if (alive.has(worker.workerId)) return
    alive.add(worker.workerId)
    soon()
  })
  runner.events.on('worker:stop', ({ worker }) => alive.delete(worker.workerId))
  const timer = setInterval(soon, beat)
  return { stop: () => clearInterval(timer) }
}
