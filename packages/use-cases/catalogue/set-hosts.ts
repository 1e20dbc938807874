import type { By } from '@testbro/db/by'
import { listHostable, listHosts } from '@testbro/db/read/entries'
import { writing } from '@testbro/db/transaction'
import { setHosts as set, setOwner } from '@testbro/db/write/entries'
import { announce } from '@testbro/db/write/jobs'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { keptAtHand } from '../keeper.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { set: 'hosts' }

/** The office says which unit owns an entry, and which others host the environment with it. */
export const setHosts = (by: Extract<By, { as: 'office' }>, id: string, fields: Fields): Promise<Outcome> =>
  writing(by, async inside => {
    const { db } = inside
    const kept = await keptAtHand(by, inside, id)
    if ('refused' in kept) return kept
    const read = readFields(fields)
    const units = await listHostable(db)
    // a unit that has left the network stays where it already hosts
    const options = [
      ...units.map(unit => unit.id),
      kept.environment.unitId,
      ...(await listHosts(db, id)).map(host => host.id),
    ]
    const owner = read.choice('unit', { required: true, options })
    const hosts = read.choices('hosts', { options: [...new Set(options)] })
    if (owner === null || read.problems.length > 0) return { problems: read.problems }
    await setOwner(db, id, owner)
    await set(
      db,
      kept.of,
      hosts.filter(host => host !== owner),
    )
    await announce(db, 'environment-changed', { environment: id })
    return { set: 'hosts' }
  })
