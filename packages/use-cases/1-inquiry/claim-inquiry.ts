import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { claimInquiry as claim } from '@testbro/db/write/inquiries'

/** Whoever an office entered an inquiry for confirms the address, and can follow it from then on. */
export const claimInquiry = (by: By): Promise<{ reference: string } | { refused: 'nothing-to-claim' }> =>
  writing(by, async ({ db }) => {
    const reference = await claim(db)
    return reference === null ? { refused: 'nothing-to-claim' } : { reference }
  })
