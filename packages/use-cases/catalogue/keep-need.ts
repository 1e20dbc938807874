import type { By } from '@testbro/db/by'
import { findNeed } from '@testbro/db/read/needs'
import { findUnit } from '@testbro/db/read/units'
import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'
import { insertNeed, setNeed, setNeedPublished } from '@testbro/db/write/needs'
import { dayOf } from '@testbro/rules/clock'
import { judgeNeed } from '@testbro/rules/need'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { kept: string }

/**
 * Keeps a need that a unit, or the office for one of its units, writes or changes. `id` was made with the page: the same form sent twice
 * makes one. `publish` shows it to everyone; a need that is public already is shown as it now stands either way.
 */
export const keepNeed = (
  by: By,
  { region, id, unit, isNew }: { region: string; id: string; unit: string | null; isNew: boolean },
  fields: Fields,
  publish: boolean,
): Promise<Outcome> =>
  writing(by, async ({ db, now, who }) => {
    const may = by.as === 'office' ? mayWork(roleNamed(who.role)) : true
    if (may !== true) return may
    const found = await findNeed(db, id)
    if (!found && !isNew) return { refused: 'not-found' }
    const { need, problems } = judgeNeed(fields, dayOf(now))
    const host = found?.unitId ?? unit
    const isHost = host !== null && (await findUnit(db, host))?.endedAt === null
    if (!isHost && !found)
      problems.unshift({ field: 'unit', code: host === null ? 'required' : 'unknown-unit' })
    if (found?.closedAt) problems.unshift({ field: 'form', code: 'changed-meanwhile' })
    if (need === null || host === null || problems.length > 0) return { problems }
    if (found) await setNeed(db, id, need)
    else await insertNeed(db, { region, id, unit: host, person: who.person, need })
    if (publish) await setNeedPublished(db, id)
    if (publish || found?.publishedAt) await announce(db, 'need-changed', { need: id })
    return { kept: id }
  })
