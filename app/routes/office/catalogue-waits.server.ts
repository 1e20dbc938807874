import { listTended } from '@testbro/db/read/entries'
import { countOpenQuestions } from '@testbro/db/read/environment-questions'
import type { Inside } from '@testbro/db/transaction'
import { dayOf } from '@testbro/rules/clock'
import { waitsFor } from '../../entry-view.server.ts'

/** More than a region has. */
const most = 5_000

/** How much of the catalogue waits for its office. */
export const countWaits = async ({ db, now }: Pick<Inside, 'db' | 'now'>, verifyAfter: number) => {
  const today = dayOf(now)
  const waits = (await listTended(db, most)).map(one => waitsFor(one, verifyAfter, today))
  return {
    proposals: waits.filter(what => what === 'review').length,
    questions: await countOpenQuestions(db),
    stale: waits.filter(what => what === 'confirmation').length,
  }
}
export type CatalogueWaits = Awaited<ReturnType<typeof countWaits>>
