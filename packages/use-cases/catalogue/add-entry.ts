import { findKept, findVersion, listHostable } from '@testbro/db/read/entries'
import { writing } from '@testbro/db/transaction'
import { insertEnvironment, insertReview, insertVersion, setEntry } from '@testbro/db/write/entries'
import { announce } from '@testbro/db/write/jobs'
import { keptEntry } from '@testbro/rules/entry'
import { judgeEntry } from '@testbro/rules/entry-form'
import type { Fields, Problem } from '@testbro/rules/problem'
import { type KeptBy, keeperOf } from '../keeper.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { added: string }

/**
 * A new environment: a unit's is a proposal, which the office looks at; the office's own is accepted at once and is published when the
 * office says so. `id` was made with the page: the same form sent twice adds one.
 */
export const addEntry = (by: KeptBy, id: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const keeper = keeperOf(by, { who })
    if ('refused' in keeper) return keeper
    const { unit, person, region } = keeper
    if (await findKept(db, id)) return { added: id }
    const { entry, problems } = judgeEntry(fields)
    const host = unit ?? fields.unit?.[0] ?? ''
    const isHost = unit !== null || (await listHostable(db)).some(known => known.id === host)
    if (!isHost) problems.unshift({ field: 'unit', code: host === '' ? 'required' : 'not-an-option' })
    if (entry === null || problems.length > 0) return { problems }

    const of = { region, environment: id }
    const made = await insertEnvironment(db, of, { unit: host, name: entry.name, sector: entry.sector })
    // sent twice at the same moment: the other one has made it
    if (!made) return (await findVersion(db, id, 1)) ? { added: id } : { refused: 'not-found' }
    await insertVersion(db, of, { version: 1, entry, note: '', unit, by: person })
    if (unit === null) {
      await insertReview(db, of, { version: 1, accepted: true, note: '', by: person })
      await setEntry(db, id, 1, keptEntry(entry))
    } else await announce(db, 'entry-proposed', { environment: id, version: '1' })
    return { added: id }
  })
