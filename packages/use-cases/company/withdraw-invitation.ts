import { type By, isUuid } from '@testbro/db/by'
import { findInvitation } from '@testbro/db/read/companies'
import { writing } from '@testbro/db/transaction'
import { setInvitationWithdrawn } from '@testbro/db/write/companies'

type Outcome = { withdrawn: true } | { refused: 'not-found' | 'accepted' }

/** A member takes back an invitation, unless it was accepted first; asked twice it is done once. */
export const withdrawInvitation = (by: By, company: string, invitation: string): Promise<Outcome> =>
  writing(by, async ({ db }) => {
    const found = isUuid(invitation) ? await findInvitation(db, company, invitation) : undefined
    if (!found) return { refused: 'not-found' }
    if (found.acceptedAt) return { refused: 'accepted' }
    await setInvitationWithdrawn(db, company, invitation)
    return { withdrawn: true }
  })
