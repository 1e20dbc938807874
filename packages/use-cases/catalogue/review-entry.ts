import type { By } from '@testbro/db/by'
import { findReview, findVersion } from '@testbro/db/read/entries'
import { writing } from '@testbro/db/transaction'
import { insertReview, setEntry, setPublished } from '@testbro/db/write/entries'
import { announce } from '@testbro/db/write/jobs'
import { entrySchema, keptEntry } from '@testbro/rules/entry'
import { isAccepted } from '@testbro/rules/entry-review'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { changedMeanwhile, keptAtHand } from '../keeper.ts'

type Outcome =
  | { problems: Problem[] }
  | { refused: 'reader' | 'not-found' }
  | { reviewed: 'accepted' | 'declined' }

/**
 * The office accepts what a unit proposed, and then that is the entry, or does not and says why. The first that is accepted of an
 * environment is published too. Said twice alike is said once.
 */
export const reviewEntry = (
  by: Extract<By, { as: 'office' }>,
  id: string,
  version: number,
  accepted: boolean,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async inside => {
    const { db } = inside
    const kept = await keptAtHand(by, inside, id)
    if ('refused' in kept) return kept
    const { keeper, environment, of } = kept
    const proposal = await findVersion(db, id, version)
    if (!proposal) return { refused: 'not-found' }
    const read = readFields(fields)
    const note = read.text('reviewNote', { required: !accepted, maxLength: 600 }) ?? ''
    if (read.problems.length > 0) return { problems: read.problems }

    const said = await findReview(db, id, version)
    if (said) {
      const isSame = said.accepted === accepted && said.note === note
      return isSame ? { reviewed: accepted ? 'accepted' : 'declined' } : changedMeanwhile()
    }
    // something newer stands: that is what there is to look at
    if (environment.newest !== version) return changedMeanwhile()
    await insertReview(db, of, { version, accepted, note, by: keeper.person })
    if (accepted) {
      await setEntry(db, id, version, keptEntry(entrySchema.parse(proposal.entry)))
      if (!isAccepted(environment)) await setPublished(db, id, true)
      await announce(db, 'environment-changed', { environment: id })
    }
    await announce(db, 'entry-reviewed', { environment: id, version: String(version) })
    return { reviewed: accepted ? 'accepted' : 'declined' }
  })
