import type { By } from '@testbro/db/by'
import { findUnit, findUnitNamed } from '@testbro/db/read/units'
import { writing } from '@testbro/db/transaction'
import { insertUnit } from '@testbro/db/write/units'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { judgeUnit } from '@testbro/rules/unit'

type Outcome = { problems: Problem[] } | { refused: 'reader' } | { added: string }

/** Adds a unit to the region's network. `id` was made with the page: the same form sent twice adds once. */
export const addUnit = (by: By, region: string, id: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    if (await findUnit(db, id)) return { added: id }
    const { unit, problems } = judgeUnit(fields)
    if (unit === null) return { problems }
    if (await findUnitNamed(db, unit.name)) return { problems: [{ field: 'name', code: 'already-taken' }] }
    await insertUnit(db, region, id, unit)
    return { added: id }
  })
