import type { By } from '@testbro/db/by'
import type { Need } from '@testbro/db/read/needs'
import { needState } from '@testbro/rules/need'
import type { Fields } from '@testbro/rules/problem'
import { closeNeed } from '@testbro/use-cases/catalogue/close-need'
import { keepNeed } from '@testbro/use-cases/catalogue/keep-need'
import { codesOf } from './fits.server.ts'
import type { KeptNeed } from './need-keeping.tsx'

/** A need as those who keep it see it. */
export const keptNeed = (need: Need): KeptNeed => {
  const { id, host, titleSv, titleEn, aboutSv, aboutEn, sector, closesOn, closedAt, closeReason } = need
  return {
    id,
    host,
    titleSv,
    titleEn,
    aboutSv,
    aboutEn,
    sector,
    ...codesOf(need),
    closesOn,
    closedAt: closedAt?.toISOString() ?? null,
    closeReason,
    state: needState(need),
  }
}

/** What the forms of a need's page do, for its unit and for the office alike. */
export const actOnNeed = async (
  by: By,
  { region, need, fields }: { region: string; need: string | null; fields: Fields },
) => {
  const wanted = fields.do?.[0]
  if (need === null) return { refused: 'not-found' as const }
  if (wanted === 'close') return closeNeed(by, need, fields)
  return keepNeed(by, { region, id: need, unit: null, isNew: false }, fields, wanted === 'publish')
}

/** How the page says what was done. */
export const doneOf = (act: string) =>
  act === 'close' ? 'closed' : act === 'publish' ? 'published' : 'saved'
