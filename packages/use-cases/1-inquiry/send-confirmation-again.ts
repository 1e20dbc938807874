import type { By } from '@testbro/db/by'
import { findDraft } from '@testbro/db/read/drafts'
import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'

/** Mails a new link to confirm the address. Nothing is sent for a draft that has not been sent for confirmation. */
export const sendConfirmationAgain = (by: By, draft: string): Promise<{ refused?: 'not-sent' }> =>
  writing(by, async ({ db }) => {
    const found = await findDraft(db, draft)
    if (!found?.sentAt) return { refused: 'not-sent' as const }
    await announce(db, 'inquiry-sent', { draft, link: crypto.randomUUID() })
    return {}
  })
