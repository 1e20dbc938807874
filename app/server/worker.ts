import { hostname } from 'node:os'
import { webhookSecret } from '@testbro/auth/webhook-secret'
import { connectDoors, disconnectDoors, writing } from '@testbro/db/transaction'
import { doubtLetters } from '@testbro/db/write/delivery'
import { openDisk } from '@testbro/files/disk'
import type { Reaction } from '@testbro/use-cases/reacting'
import { reactions } from '@testbro/use-cases/reactions'
import { callSystem } from '@testbro/webhooks/call'
import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import { addressesAt } from '../addresses.ts'
import { deliverDue } from './deliver.ts'
import type { Ground } from './ground.ts'
import { startHeartbeat } from './heartbeat.ts'
import { openIndexing } from './indexing.ts'
import { openLog } from './log.ts'
import { openMailbox } from './mailbox.ts'

type Payload = { region: string | null; data: Record<string, string> }

const idle = 1_000

/** Runs reactions and sends letters until it is stopped; what is begun is finished. */
export const startWorker = async ({ config, urls, links }: Ground) => {
  const log = openLog(config.logLevel, 'worker')
  connectDoors(urls, 'testbro worker')
  const mailbox = config.demo ? await openMailbox(`${config.dataDir}/mailbox`) : null
  const smtpUrl = config.smtp.url ?? mailbox?.url
  if (smtpUrl === undefined)
    throw new Error('SMTP_URL is not set, and there is no mailbox of the demonstration.')

  const files = openDisk(`${config.dataDir}/files`)
  const indexing = openIndexing(config, log)
  const at = config.publicOrigin
  const addresses = addressesAt(at)

  // the queue's login runs its loop only: each task's own work runs as `worker`, inside the context of its job
  const taskOf =
    (react: Reaction) =>
    async (payload: unknown, { job }: { job: { id: string; attempts: number } }) => {
      const { data } = payload as Payload
      await react({
        by: { as: 'job', job: job.id, attempt: job.attempts },
        ids: data,
        links,
        addresses,
        files,
        callSystem: call => callSystem(call, { inside: config.webhooksInside, timeout: 10_000 }),
        webhookSecret: (id, generation) => webhookSecret(links, id, generation),
        indexes: indexing?.indexes ?? null,
      })
    }
  const taskList: TaskList = {
    ...Object.fromEntries(Object.entries(reactions).map(([event, react]) => [event, taskOf(react)])),
    ...(indexing && { 'indexing-due': taskOf(indexing.patiently(reactions['indexing-due'])) }),
    // of no region either: it begins a job in each region whose entries have changed since the index was told
    'indexing-begun': async (_, { job }) => {
      await writing({ as: 'job', job: job.id, attempt: job.attempts }, ({ db }) =>
        sql`select sec.enqueue_due_indexing()`.execute(db),
      )
    },
    // scheduled, so it belongs to no region: all it may do is to begin the day in each
    'day-begun': async (_, { job }) => {
      await writing({ as: 'job', job: job.id, attempt: job.attempts }, ({ db }) =>
        sql`select sec.enqueue_in_every_region('region-day-begun')`.execute(db),
      )
    },
    // nor does this: it begins a job in each region where a round is due
    'minute-begun': async (_, { job }) => {
      await writing({ as: 'job', job: job.id, attempt: job.attempts }, ({ db }) =>
        sql`select sec.enqueue_due_rounds(), sec.enqueue_due_calls()`.execute(db),
      )
    },
  }
  const pgPool = new pg.Pool({ connectionString: urls.queue, max: 4, application_name: 'testbro queue' })
  pgPool.on('error', error => log.warn({ err: error }, 'the queue lost a connection'))
  pgPool.on('connect', client =>
    client.on('error', error => log.warn({ err: error }, 'the queue lost a connection')),
  )
  const runner = await run({
    pgPool,
    taskList,
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    parsedCronItems: parseCronItems([
      { task: 'day-begun', match: '15 2 * * *', options: { maxAttempts: 5 } },
      // what a minute misses the next one finds
      { task: 'minute-begun', match: '* * * * *', options: { maxAttempts: 1 } },
    ]),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log.error({ job: true }, message)
    }),
  })
  const heartbeat = startHeartbeat(pgPool, runner, log)
  const stopLooking = indexing?.keepLooking(pgPool, runner)

  let stopping = false
  let wake = () => {}
  const sleep = (ms: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const { connections, domain } = config.smtp
  const sending = (async () => {
    while (!stopping) {
      const sent = await deliverDue({ smtpUrl, connections, domain, publicOrigin: at, links, log }).catch(
        error => {
          log.error({ err: error }, 'letters were not delivered')
          return 0
        },
      )
      await writing({ as: 'sender' }, ({ db }) => doubtLetters(db)).catch(() => 0)
      if (sent === 0 && !stopping) await sleep(idle)
    }
  })()
  log.info({ on: hostname() }, 'working')

  const stop = async () => {
    stopping = true
    wake()
    stopLooking?.()
    await Promise.all([runner.stop(), sending])
    heartbeat.stop()
    await pgPool.end()
    await mailbox?.close()
    await disconnectDoors()
  }
  return { stop, log, failed: runner.promise }
}
