import type { By } from '@testbro/db/by'
import { findNeed } from '@testbro/db/read/needs'
import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'
import { setNeedClosed } from '@testbro/db/write/needs'
import { judgeNeedEnd } from '@testbro/rules/need'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { closed: true }

/** Nobody need answer it any longer, and why. One that is closed already stays as it was closed. */
export const closeNeed = (by: By, id: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = by.as === 'office' ? mayWork(roleNamed(who.role)) : true
    if (may !== true) return may
    const found = await findNeed(db, id)
    if (!found) return { refused: 'not-found' }
    const { reason, problems } = judgeNeedEnd(fields)
    if (reason === null) return { problems }
    if (found.closedAt) return { closed: true }
    await setNeedClosed(db, id, reason)
    await announce(db, 'need-changed', { need: id })
    return { closed: true }
  })
