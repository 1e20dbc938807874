import type { By } from '@testbro/db/by'
import { findOwnInvitation } from '@testbro/db/read/members'
import { writing } from '@testbro/db/transaction'
import { setInvitationWithdrawn } from '@testbro/db/write/members'
import { mayAdminister, roleNamed } from '@testbro/rules/office-rights'

type Outcome = { withdrawn: true } | { refused: 'reader' | 'admins-only' | 'not-found' }

/** Takes back an invitation to the office. One that was answered meanwhile stays, and the list says so. */
export const withdrawInvitation = (by: By, invitation: string): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayAdminister(roleNamed(who.role))
    if (may !== true) return may
    if (!(await findOwnInvitation(db, invitation))) return { refused: 'not-found' }
    await setInvitationWithdrawn(db, invitation)
    return { withdrawn: true }
  })
