import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { lockAdmins, setMemberEnded } from '@testbro/db/write/members'
import { mayLeave, roleNamed } from '@testbro/rules/office-rights'

type Outcome = { left: true } | { refused: 'reader' | 'last-admin' | 'not-found' }

/** Whoever works at the office leaves it. */
export const leaveOffice = (by: By): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    if (who.person === undefined) return { refused: 'not-found' }
    const role = roleNamed(who.role)
    const may = mayLeave(role, role === 'admin' ? (await lockAdmins(db)).length : 0)
    if (may !== true) return may
    await setMemberEnded(db, who.person)
    return { left: true }
  })
