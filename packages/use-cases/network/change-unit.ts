import type { By } from '@testbro/db/by'
import { findUnit, findUnitNamed } from '@testbro/db/read/units'
import { writing } from '@testbro/db/transaction'
import { setUnit } from '@testbro/db/write/units'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { judgeUnit } from '@testbro/rules/unit'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { saved: true }

/** Changes what the region says of a unit. One that has ended meanwhile is left as it is. */
export const changeUnit = (by: By, id: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const found = await findUnit(db, id)
    if (!found) return { refused: 'not-found' }
    if (found.endedAt) return { problems: [{ field: 'form', code: 'changed-meanwhile' }] }
    const { unit, problems } = judgeUnit(fields)
    if (unit === null) return { problems }
    const namesake = await findUnitNamed(db, unit.name)
    if (namesake && namesake.id !== id) return { problems: [{ field: 'name', code: 'already-taken' }] }
    await setUnit(db, id, unit)
    return { saved: true }
  })
