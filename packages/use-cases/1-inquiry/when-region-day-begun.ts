import { writing } from '@testbro/db/transaction'
import { deleteAbandonedDrafts } from '@testbro/db/write/drafts'
import { publishEnvironments } from '../publish-environments.ts'
import type { Reaction } from '../reacting.ts'
import { refreshFigures } from '../refresh-figures.ts'
import { tellStale } from '../tell-stale.ts'

/**
 * Erases the drafts that nobody goes on with, and their documents; how long they are kept is written in the policies. The public
 * figures lose what is more than a year old, and the catalogue shows what the day has changed. Units are
 * asked to confirm what nobody has for long.
 */
export const whenRegionDayBegun: Reaction = async ({ by, addresses, files }) => {
  const keys = await writing(by, async ({ db, now, who }) => {
    if (who.region) {
      await refreshFigures(db, who.region, now)
      await publishEnvironments({ db, now }, who.region)
      await tellStale({ db, now }, who.region, addresses)
    }
    return deleteAbandonedDrafts(db)
  })
  await Promise.all(keys.map(key => files.remove(key)))
}
