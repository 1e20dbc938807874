import { findVersion } from '@testbro/db/read/entries'
import { writing } from '@testbro/db/transaction'
import { insertReview, insertVersion, setEntry } from '@testbro/db/write/entries'
import { announce } from '@testbro/db/write/jobs'
import { entryOf, entrySchema, keptEntry } from '@testbro/rules/entry'
import { isSameEntry } from '@testbro/rules/entry-changes'
import { judgeEntry } from '@testbro/rules/entry-form'
import { isWaiting } from '@testbro/rules/entry-review'
import type { Fields, Problem } from '@testbro/rules/problem'
import { changedMeanwhile, type KeptBy, keptAtHand } from '../keeper.ts'

type Outcome =
  | { problems: Problem[] }
  | { refused: 'reader' | 'not-found' }
  | { proposed: number }
  | { accepted: number }
  | { unchanged: true }

/**
 * Proposes an entry whole; the office's own proposal is accepted in the same act. `onVersion` is the newest one that the page knew. The
 * office that writes while a unit's proposal waits has read it, and what it writes is said instead of it.
 */
export const proposeEntry = (
  by: KeptBy,
  id: string,
  onVersion: number,
  note: string,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async inside => {
    const { db } = inside
    const kept = await keptAtHand(by, inside, id)
    if ('refused' in kept) return kept
    const { keeper, environment, of } = kept
    const { entry, problems } = judgeEntry(fields)
    if (entry === null) return { problems }

    const waits = isWaiting(environment)
    const newest = waits ? await findVersion(db, id, environment.newest) : undefined
    const stands = newest ? entrySchema.parse(newest.entry) : entryOf(environment)
    const isOfficesWord = keeper.unit === null
    if (isSameEntry(stands, entry) && !(isOfficesWord && waits)) return { unchanged: true }
    if (environment.newest !== onVersion) return changedMeanwhile('version')

    const version = environment.newest + 1
    const proposal = { version, entry, note: note.slice(0, 600), unit: keeper.unit, by: keeper.person }
    if (!(await insertVersion(db, of, proposal))) return changedMeanwhile('version')
    if (!isOfficesWord) {
      await announce(db, 'entry-proposed', { environment: id, version: String(version) })
      return { proposed: version }
    }
    if (waits) {
      await insertReview(db, of, {
        version: environment.newest,
        accepted: false,
        note: '',
        by: keeper.person,
      })
      await announce(db, 'entry-reviewed', { environment: id, version: String(environment.newest) })
    }
    await insertReview(db, of, { version, accepted: true, note: '', by: keeper.person })
    await setEntry(db, id, version, keptEntry(entry))
    await announce(db, 'environment-changed', { environment: id })
    return { accepted: version }
  })
