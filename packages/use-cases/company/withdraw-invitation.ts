import { type By, isUuid } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { setInvitationWithdrawn } from '@testbro/db/write/companies'

/** A member takes back an invitation that nobody has answered. */
export const withdrawInvitation = (
  by: By,
  company: string,
  invitation: string,
): Promise<{ withdrawn: true } | { refused: 'not-found' }> =>
  writing(by, async ({ db }) => {
    const withdrawn = isUuid(invitation) && (await setInvitationWithdrawn(db, company, invitation))
    return withdrawn ? { withdrawn } : { refused: 'not-found' }
  })
