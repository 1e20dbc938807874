import type { By } from '@testbro/db/by'
import { findUnit, isUnitMember } from '@testbro/db/read/units'
import { writing } from '@testbro/db/transaction'
import { setUnitMemberEnded } from '@testbro/db/write/units'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'

type Outcome = { refused: 'reader' | 'not-found' } | { ended: true }

/** A unit's contact gets no more letters. One that has ended already stays so. */
export const endContact = (by: By, unit: string, contact: string): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const found = await findUnit(db, unit)
    if (!found) return { refused: 'not-found' }
    const isThere = found.members.some(member => member.id === contact)
    if (!isThere && !(await isUnitMember(db, unit, contact))) return { refused: 'not-found' }
    if (isThere) await setUnitMemberEnded(db, contact)
    return { ended: true }
  })
