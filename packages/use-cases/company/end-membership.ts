import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { lockMembers, setMemberEnded } from '@testbro/db/write/companies'

type Outcome = { ended: 'self' | 'colleague' } | { refused: 'not-found' | 'last-member' }

/**
 * A member leaves, or ends a colleague. The last one leaves nobody to follow the inquiries, so that needs to be said
 * (`evenIfLast`).
 */
export const endMembership = (
  by: By,
  company: string,
  person: string,
  evenIfLast: boolean,
): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const members = await lockMembers(db, company)
    // another's id, and no id at all, are nobody here
    if (!members.some(member => member.personId === person)) return { refused: 'not-found' }
    if (members.length === 1 && !evenIfLast) return { refused: 'last-member' }
    await setMemberEnded(db, company, person)
    return { ended: person === who.person ? 'self' : 'colleague' }
  })
