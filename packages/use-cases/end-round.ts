import { findInquiry, type Inquiry } from '@testbro/db/read/inquiries'
import { countRound } from '@testbro/db/read/rounds'
import type { Inside } from '@testbro/db/transaction'
import { insertEvent, setClosed } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { setRoundClosed } from '@testbro/db/write/rounds'
import { type CloseReason, stageOf } from '@testbro/rules/stage'

type Ending = {
  inquiry: Inquiry
  round: string
  why: CloseReason
  /** Who closes it; nobody when its time is up. */
  person?: string
}

/** Closes a round and keeps how it went; with it the inquiry, when nothing is left to wait for. False when it was closed already. */
export const endRound = async (
  db: Inside['db'],
  { inquiry, round, why, person }: Ending,
): Promise<boolean> => {
  const { answered, interested } = await countRound(db, round)
  if (!(await setRoundClosed(db, round, { why, person, answered, interested }))) return false
  const event = {
    region: inquiry.regionId,
    inquiry: inquiry.id,
    counterpart: null,
    matter: inquiry.title,
    person,
  }
  await insertEvent(db, { ...event, what: 'round-closed', direction: 'own' })
  if (why === 'withdrawn') return true
  const stands = await findInquiry(db, inquiry.id)
  const { state, closed } = stageOf(stands ?? inquiry)
  if (state === 'nobody-interested')
    await insertEvent(db, { ...event, what: 'nobody-interested', direction: 'own' })
  if (closed) await setClosed(db, inquiry.id)
  await announce(db, 'round-closed', { inquiry: inquiry.id, round })
  return true
}
