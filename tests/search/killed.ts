import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openPostOffice } from '../world/post-office.ts'
import { runTestbro, startTestbro, testbroSays } from '../world/programs.ts'
import { openRegion } from '../world/regions.ts'
import { aGround } from '../world/service.ts'
import { editAtRandom } from './edits.ts'
import { clearOuterIndex, type OuterIndex, settingsOf } from './outer-index.ts'

type Plan = { edits: number; kills: number; say: (line: string) => void }
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/**
 * Kills the worker, time after time in the middle of telling the index, while the catalogue changes at random. Returns what
 * `testbro search diff` says when the last worker has told the rest, and how it ended.
 */
export const killTheIndexer = async (outer: OuterIndex, { edits, kills, say }: Plan) => {
  const undo: (() => unknown)[] = []
  try {
    const home = mkdtempSync(join(tmpdir(), 'testbro-search-'))
    undo.push(() => rmSync(home, { recursive: true, force: true }))
    const postOffice = await openPostOffice(join(home, 'letters'))
    undo.push(postOffice.close)
    undo.push(() => clearOuterIndex(outer))
    const { settings, ownerUrl, drop } = await aGround(home, 'search', {
      SMTP_URL: postOffice.url,
      ...settingsOf(outer),
    })
    undo.push(drop)
    for (let n = 0; n < 3; n++) await openRegion({ settings })
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    undo.push(() => owner.end())
    const { rows } = await owner.query<{ id: string }>('select id from app.regions')
    await testbroSays(settings, 'search', 'rebuild')

    const isTelling = async () => {
      const { rows } = await owner.query(
        `select 1 from graphile_worker.jobs where task_identifier = 'indexing-due' and locked_at > now() - interval '1 min'`,
      )
      return rows.length > 0
    }
    const left = async () =>
      Number((await owner.query('select count(*) from app.catalogue_changes')).rows[0].count)
    const until = async (what: () => Promise<boolean>, seconds: number) => {
      for (const end = Date.now() + seconds * 1_000; Date.now() < end; await pause(5))
        if (await what()) return true
      return false
    }

    const log = join(home, 'worker.log')
    let worker = startTestbro(settings, 'worker', log)
    undo.push(() => worker.kill())
    const editing = editAtRandom(
      ownerUrl,
      rows.map(({ id }) => id),
      edits,
      kills * 24,
    )
    let inTheMiddle = 0
    for (let kill = 1; kill <= kills; kill++) {
      // a dead worker's jobs are free after 20 seconds
      const telling = await until(isTelling, 60)
      await pause(Math.random() * 250)
      if (telling && (await isTelling())) inTheMiddle++
      await worker.kill()
      say(`kill ${kill}: ${editing.made()} edits made, ${await left()} not told yet`)
      worker = startTestbro(settings, 'worker', log)
      await until(async () => !(await isTelling()), 30)
    }
    await editing.done
    if (!(await until(async () => (await left()) === 0, 180))) say(`${await left()} changes were never told`)
    say(`${editing.made()} edits, ${kills} kills, ${inTheMiddle} of them while a job was telling the index`)
    return await runTestbro(settings, 'search', 'diff')
  } finally {
    for (const step of undo.toReversed()) await step()
  }
}
