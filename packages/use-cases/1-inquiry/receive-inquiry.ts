import type { By } from '@testbro/db/by'
import { findReceived } from '@testbro/db/read/drafts'
import { writing } from '@testbro/db/transaction'
import { receiveInquiry as receive } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'

/** The address is confirmed: the inquiry is received and numbered, once however often it is pressed. */
export const receiveInquiry = (
  by: By,
  inquiry: string,
): Promise<{ reference: string } | { refused: 'nothing-to-confirm' }> =>
  writing(by, async ({ db }) => {
    const before = await findReceived(db)
    if (before) return { reference: before.reference }
    const reference = await receive(db)
    if (reference === null) return { refused: 'nothing-to-confirm' }
    await announce(db, 'inquiry-received', { inquiry })
    return { reference }
  })
