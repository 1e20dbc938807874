import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { setVerifyAfter as set } from '@testbro/db/write/settings'
import { mayAdminister, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { verifyAfterLimits } from '@testbro/rules/verification'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'admins-only' } | { saved: true }

/** Changes how many months an entry is good for before its hosts are asked again. */
export const setVerifyAfter = (by: By, region: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayAdminister(roleNamed(who.role))
    if (may !== true) return may
    const read = readFields(fields)
    const months = read.wholeNumber('verifyAfter', verifyAfterLimits)
    if (months === null) return { problems: read.problems }
    await set(db, region, months)
    return { saved: true }
  })
