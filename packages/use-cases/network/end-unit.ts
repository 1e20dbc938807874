import type { By } from '@testbro/db/by'
import { findUnit } from '@testbro/db/read/units'
import { writing } from '@testbro/db/transaction'
import { setUnitEnded } from '@testbro/db/write/units'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'

type Outcome = { refused: 'reader' | 'not-found' } | { ended: true }

/** A unit leaves the network, at a time; what has happened with it stays. */
export const endUnit = (by: By, id: string): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    if (!(await findUnit(db, id))) return { refused: 'not-found' }
    await setUnitEnded(db, id)
    return { ended: true }
  })
