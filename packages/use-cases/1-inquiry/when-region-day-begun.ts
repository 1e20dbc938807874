import { writing } from '@testbro/db/transaction'
import { deleteAbandonedDrafts } from '@testbro/db/write/drafts'
import type { Reaction } from '../reacting.ts'

/** Erases the drafts that nobody goes on with; how long they are kept is written in the policies. */
export const whenRegionDayBegun: Reaction = ({ by }) =>
  writing(by, async ({ db }) => {
    await deleteAbandonedDrafts(db)
  })
