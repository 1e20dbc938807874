import type { By } from '@testbro/db/by'
import { findDraft } from '@testbro/db/read/drafts'
import { writing } from '@testbro/db/transaction'
import { deleteDraft } from '@testbro/db/write/drafts'

/** Erases a draft at its writer's wish. Returns the key of its document, for the file store to erase as well. */
export const discardDraft = (by: By, draft: string): Promise<{ fileKey: string | null }> =>
  writing(by, async ({ db }) => {
    const found = await findDraft(db, draft)
    await deleteDraft(db, draft)
    const file = found?.file as { key?: string } | null | undefined
    return { fileKey: file?.key ?? null }
  })
