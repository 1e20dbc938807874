import { writing } from '@testbro/db/transaction'
import { deleteAbandonedDrafts } from '@testbro/db/write/drafts'
import { eraseAskers } from '@testbro/db/write/environment-questions'
import { publishAndTell } from '../publish-and-tell.ts'
import { renewNeeds } from '../publish-needs.ts'
import type { Reaction } from '../reacting.ts'
import { refreshFigures } from '../refresh-figures.ts'
import { tellStale } from '../tell-stale.ts'

/**
 * Erases the drafts that nobody goes on with, and their documents; how long they are kept is written in the policies. The public
 * figures lose what is more than a year old, and the catalogue shows what the day has changed. Needs have
 * had their last day, units are asked to confirm what nobody has for long, and who asked a question long ago is erased.
 */
export const whenRegionDayBegun: Reaction = async ({ by, files, addresses }) => {
  const keys = await writing(by, async ({ db, now, who }) => {
    if (who.region) {
      await refreshFigures(db, who.region, now)
      await publishAndTell({ db, now }, who.region, null, addresses)
      await renewNeeds(db, who.region, now)
      await tellStale({ db, now }, who.region, addresses)
      await eraseAskers(db)
    }
    return deleteAbandonedDrafts(db)
  })
  await Promise.all(keys.map(key => files.remove(key)))
}
