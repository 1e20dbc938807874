import { findInquiry, type Inquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import { findRound, type Round } from '@testbro/db/read/rounds'
import type { Inside } from '@testbro/db/transaction'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'

/** A round as a page's address names it. */
export type RoundAt = { region: Region; inquiry: string; round: string }

/** The round that an office is about to act on, with its inquiry; or why it may not. */
export const roundAtHand = async (
  { db, who }: Pick<Inside, 'db' | 'who'>,
  at: RoundAt,
): Promise<{ refused: 'reader' | 'not-found' } | { inquiry: Inquiry; round: Round; person: string }> => {
  const may = mayWork(roleNamed(who.role))
  if (may !== true) return may
  const round = await findRound(db, at.round)
  const inquiry = await findInquiry(db, at.inquiry)
  if (!inquiry || round?.inquiryId !== inquiry.id || who.person === undefined) return { refused: 'not-found' }
  return { inquiry, round, person: who.person }
}
