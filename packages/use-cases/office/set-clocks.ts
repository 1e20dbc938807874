import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { setClocks as set } from '@testbro/db/write/settings'
import { mayAdminister, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { judgeClocks } from '@testbro/rules/region-settings'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'admins-only' } | { saved: true }

/** Changes how soon the region promises to act, in working days; what is under way counts by the new promise. */
export const setClocks = (by: By, region: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayAdminister(roleNamed(who.role))
    if (may !== true) return may
    const { clocks, problems } = judgeClocks(fields)
    if (clocks === null) return { problems }
    await set(db, region, clocks)
    return { saved: true }
  })
