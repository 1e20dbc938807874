import type { Inside } from '@testbro/db/transaction'
import { closeLapsedNeeds, publishNeeds } from '@testbro/db/write/needs'
import { lockPublishing } from '@testbro/db/write/published-environments'
import { dayOf } from '@testbro/rules/clock'

/** Publishes one need of a region as it now stands, or takes it away. `db` is that of a job of the region. */
export const publishNeed = async (db: Inside['db'], region: string, need: string): Promise<void> => {
  await lockPublishing(db, region)
  await publishNeeds(db, region, need)
}

/** As a day begins: needs that have had their last day are closed, and what is public is what is open. */
export const renewNeeds = async (db: Inside['db'], region: string, now: Date): Promise<void> => {
  await lockPublishing(db, region)
  await closeLapsedNeeds(db, dayOf(now))
  await publishNeeds(db, region, null)
}
