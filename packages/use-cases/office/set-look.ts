import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { setLook as set } from '@testbro/db/write/settings'
import { mayAdminister, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { judgeAppearance } from '@testbro/rules/region-settings'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'admins-only' } | { saved: true }

/** Changes the region's colour and the office's address. */
export const setLook = (by: By, region: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayAdminister(roleNamed(who.role))
    if (may !== true) return may
    const { appearance, problems } = judgeAppearance(fields)
    if (appearance === null) return { problems }
    await set(db, region, appearance)
    return { saved: true }
  })
