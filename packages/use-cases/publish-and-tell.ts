import { getRegion } from '@testbro/db/read/regions'
import { listWatchedCopies } from '@testbro/db/read/watches'
import type { Inside } from '@testbro/db/transaction'
import { lockPublishing } from '@testbro/db/write/published-environments'
import { publishEnvironments } from './publish-environments.ts'
import type { Addresses } from './reacting.ts'
import { tellWatchers } from './tell-watchers.ts'

/** Publishes a region's environments, or one of them, and tells those who watch them what has changed by it. */
export const publishAndTell = async (
  { db, now }: Pick<Inside, 'db' | 'now'>,
  regionId: string,
  environment: string | null,
  addresses: Addresses,
): Promise<void> => {
  await lockPublishing(db, regionId)
  const before = await listWatchedCopies(db, regionId, environment)
  await publishEnvironments({ db, now }, regionId, environment)
  if (before.length === 0) return
  const region = await getRegion(db, regionId)
  const after = new Map((await listWatchedCopies(db, regionId, environment)).map(copy => [copy.id, copy]))
  for (const copy of before) {
    const waited = await tellWatchers(
      { db, now },
      { region, before: copy, after: after.get(copy.id), addresses },
    )
    // how many wait has changed
    if (waited) await publishEnvironments({ db, now }, regionId, copy.id)
  }
}
