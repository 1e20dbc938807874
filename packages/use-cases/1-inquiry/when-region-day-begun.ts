import { writing } from '@testbro/db/transaction'
import { deleteAbandonedDrafts } from '@testbro/db/write/drafts'
import type { Reaction } from '../reacting.ts'

/** Erases the drafts that nobody goes on with, and their documents; how long they are kept is written in the policies. */
export const whenRegionDayBegun: Reaction = async ({ by, files }) => {
  const keys = await writing(by, ({ db }) => deleteAbandonedDrafts(db))
  await Promise.all(keys.map(key => files.remove(key)))
}
