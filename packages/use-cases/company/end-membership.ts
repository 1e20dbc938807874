import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { lockMemberships, setMemberEnded } from '@testbro/db/write/companies'
import { endWatches } from '@testbro/db/write/watches'

type Outcome = { ended: 'self' | 'colleague' } | { refused: 'not-found' | 'last-member' }

/**
 * A member leaves, or ends a colleague; asked twice it is done once. The last one leaves nobody to follow the inquiries, so that
 * needs to be said (`evenIfLast`). What the one who leaves has saved through the company goes with it.
 */
export const endMembership = (
  by: By,
  company: string,
  person: string,
  evenIfLast: boolean,
): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const memberships = await lockMemberships(db, company)
    const found = memberships.find(membership => membership.personId === person)
    if (!found) return { refused: 'not-found' }
    const others = memberships.filter(({ personId, endedAt }) => endedAt === null && personId !== person)
    if (found.endedAt === null && others.length === 0 && !evenIfLast) return { refused: 'last-member' }
    await setMemberEnded(db, company, person)
    await endWatches(db, person)
    return { ended: person === who.person ? 'self' : 'colleague' }
  })
