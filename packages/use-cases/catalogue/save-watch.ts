import type { By } from '@testbro/db/by'
import { findWatch, findWatchable } from '@testbro/db/read/watches'
import { writing } from '@testbro/db/transaction'
import { insertWatch, setWatch, tellWatch } from '@testbro/db/write/watches'
import type { Fields } from '@testbro/rules/problem'

type Outcome = { refused: 'not-found' } | { saved: true }
type Watched = { company: string; region: string; environment: string }

/** Saves a public environment for somebody at a company, with what the person wants to be told of: `change`, `room` (any value). */
export const saveWatch = (
  by: By,
  { company, region, environment }: Watched,
  fields: Fields,
): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const before = await findWatch(db, region, environment)
    const shown = await findWatchable(db, region, environment)
    // what is no longer public can still be changed by whoever saved it
    if (!who.person || (!shown && !before)) return { refused: 'not-found' }
    const onRoom = isTicked(fields, 'room')
    const told = { region, environment, onChange: isTicked(fields, 'change'), onRoom }
    if (before) await setWatch(db, told)
    else await insertWatch(db, { person: who.person, company, ...told })
    if (onRoom !== (before?.onRoom ?? false)) await tellWatch(db, region, environment)
    return { saved: true }
  })

const isTicked = (fields: Fields, field: string) => (fields[field] ?? []).some(value => value !== '')
