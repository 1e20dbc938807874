import type { By } from '@testbro/db/by'
import { findWatch } from '@testbro/db/read/watches'
import { writing } from '@testbro/db/transaction'
import { deleteWatch, tellWatch } from '@testbro/db/write/watches'

/** What somebody had saved is saved no longer; taken away twice, it is away. */
export const removeWatch = (
  by: By,
  { region, environment }: { region: string; environment: string },
): Promise<{ removed: true }> =>
  writing(by, async ({ db }) => {
    const before = await findWatch(db, region, environment)
    await deleteWatch(db, region, environment)
    if (before?.onRoom) await tellWatch(db, region, environment)
    return { removed: true }
  })
