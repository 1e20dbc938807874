import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { setTexts as set } from '@testbro/db/write/settings'
import { mayAdminister, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { judgeRegionTexts } from '@testbro/rules/region-settings'
import type { Language } from '@testbro/text/language'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'admins-only' } | { saved: true }

/** Keeps the region's words in one language, unless somebody else has saved since `onVersion` was shown. */
export const setTexts = (
  by: By,
  region: string,
  language: Language,
  onVersion: string,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayAdminister(roleNamed(who.role))
    if (may !== true) return may
    const { texts, problems } = judgeRegionTexts(fields)
    if (texts === null) return { problems }
    if (await set(db, region, language, onVersion, texts)) return { saved: true }
    return { problems: [{ field: 'form', code: 'changed-meanwhile' }] }
  })
