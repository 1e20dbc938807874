import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Seeded } from '@testbro/db/seed/seed-volume'
import pg from 'pg'
import { type Settings, startTestbro, testbroSays } from '../world/programs.ts'
import { aGround, generous, untilReady } from '../world/service.ts'

/** A service of a test's own, that nobody else talks to: no worker, and a proxy on this machine that says who asks. */
export const aQuietService = async (more: Settings = {}) => {
  const home = mkdtempSync(join(tmpdir(), 'testbro-quiet-'))
  const { settings, ownerUrl, origin, drop } = await aGround(home, 'quiet', {
    ...generous,
    SMTP_URL: 'smtp://127.0.0.1:1',
    TRUSTED_PROXY: '127.0.0.1',
    ...more,
  })
  const seed = 'seed --regions 2 --units 2 --companies 2 --seed quiet --json'.split(' ')
  const seeded: Seeded = JSON.parse(await testbroSays(settings, ...seed))
  const log = join(home, 'web.log')
  const web = startTestbro(settings, 'web', log)
  await untilReady(origin, web, log)
  const owner = new pg.Client({ connectionString: ownerUrl })
  owner.on('error', () => {})
  await owner.connect()

  /** One hash of every row of the process: all tables but what `noting()` may write (sessions touched, limits counted). */
  const fingerprint = async () => {
    const { rows } = await owner.query(
      `select schemaname || '.' || tablename as name from pg_tables
        where schemaname in ('app', 'sec', 'jobs', 'graphile_worker') and tablename <> 'limits' order by 1`,
    )
    const hashes: string[] = []
    for (const { name } of rows) {
      const row = name === 'sec.sessions' ? `to_jsonb(t) - 'touched_at'` : 'to_jsonb(t)'
      const { rows: found } = await owner.query(
        `select count(*), md5(string_agg((${row})::text, '' order by (${row})::text)) as hash from ${name} t`,
      )
      hashes.push(`${name} ${found[0].count} ${found[0].hash}`)
    }
    return hashes
  }

  const stop = async () => {
    await web.kill()
    await owner.end().catch(() => {})
    await drop()
    rmSync(home, { recursive: true, force: true })
  }
  return { origin, ownerUrl, settings, seeded, owner, log, fingerprint, drop, stop }
}
export type QuietService = Awaited<ReturnType<typeof aQuietService>>
