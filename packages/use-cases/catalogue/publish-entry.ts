import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { setPublished } from '@testbro/db/write/entries'
import { announce } from '@testbro/db/write/jobs'
import { isAccepted } from '@testbro/rules/entry-review'
import type { Problem } from '@testbro/rules/problem'
import { changedMeanwhile, keptAtHand } from '../keeper.ts'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { published: boolean }

/** Shows an environment in the catalogue, or takes it out of it. One of which nothing is accepted cannot be shown. */
export const publishEntry = (
  by: Extract<By, { as: 'office' }>,
  id: string,
  published: boolean,
): Promise<Outcome> =>
  writing(by, async inside => {
    const kept = await keptAtHand(by, inside, id)
    if ('refused' in kept) return kept
    const { environment } = kept
    if (published && !isAccepted(environment)) return changedMeanwhile()
    if ((environment.publishedAt !== null) === published) return { published }
    await setPublished(inside.db, id, published)
    await announce(inside.db, 'environment-changed', { environment: id })
    return { published }
  })
