import type { By } from '@testbro/db/by'
import { findKept, type KeptEnvironment } from '@testbro/db/read/entries'
import type { Inside } from '@testbro/db/transaction'
import { lockEnvironment } from '@testbro/db/write/entries'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Refused } from '@testbro/rules/stage'

export type KeptBy = Extract<By, { as: 'office' | 'unit' }>
type Keeper = { region: string; unit: string | null; person: string }
type AtHand = {
  keeper: Keeper
  environment: KeptEnvironment
  of: { region: string; environment: string }
}

/** Who keeps an environment: its region's office, or a unit that hosts it. `unit` is null for the office. */
export const keeperOf = (by: KeptBy, { who }: Pick<Inside, 'who'>): Keeper | Refused<'reader'> => {
  const may = by.as === 'unit' ? true : mayWork(roleNamed(who.role))
  if (may !== true) return may
  return {
    region: by.region,
    unit: by.as === 'unit' ? by.unit : null,
    person: who.person ?? '',
  }
}

/** The environment at hand, held until the transaction ends, and who keeps it; whoever may not change it, or cannot see it, is told so. */
export const keptAtHand = async (
  by: KeptBy,
  inside: Inside,
  id: string,
): Promise<AtHand | Refused<'reader' | 'not-found'>> => {
  const keeper = keeperOf(by, inside)
  if ('refused' in keeper) return keeper
  await lockEnvironment(inside.db, id)
  const environment = await findKept(inside.db, id)
  if (!environment) return { refused: 'not-found' }
  return { keeper, environment, of: { region: keeper.region, environment: id } }
}

export const changedMeanwhile = (field = 'form') => ({
  problems: [{ field, code: 'changed-meanwhile' as const }],
})
