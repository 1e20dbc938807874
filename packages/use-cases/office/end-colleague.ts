import type { By } from '@testbro/db/by'
import { findMember } from '@testbro/db/read/members'
import { writing } from '@testbro/db/transaction'
import { lockAdmins, setMemberEnded } from '@testbro/db/write/members'
import { mayChangeColleague, roleNamed } from '@testbro/rules/office-rights'

type Outcome = { ended: true } | { refused: 'reader' | 'admins-only' | 'own-role' | 'not-found' }

/** A colleague works here no more: every page of the office is closed to them at once. What they did stays. */
export const endColleague = (by: By, colleague: string): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    if (who.person === undefined) return { refused: 'not-found' }
    const may = mayChangeColleague({ person: who.person, role: roleNamed(who.role) }, colleague)
    if (may !== true) return may
    if (!(await lockAdmins(db)).includes(who.person)) return { refused: 'admins-only' }
    if (!(await findMember(db, colleague))) return { refused: 'not-found' }
    await setMemberEnded(db, colleague)
    return { ended: true }
  })
