import type { Inquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import { listInviteesOf, type Round } from '@testbro/db/read/rounds'
import type { Inside } from '@testbro/db/transaction'
import { insertEvent } from '@testbro/db/write/inquiries'
import { setNotToRemind, setReminded } from '@testbro/db/write/rounds'
import { dayOf } from '@testbro/rules/clock'
import { tellReminder } from './tell-units.ts'

type Reminding = { region: Region; inquiry: Inquiry; round: Round; person?: string }

/** The next reminder to everybody whose unit has not replied; how many letters. Where nobody is left, there is nothing to remind of. */
export const remindSilent = async (
  db: Inside['db'],
  { region, inquiry, round, person }: Reminding,
): Promise<number> => {
  const silent = await listInviteesOf(db, round.id, { silent: true })
  if (silent.length === 0) {
    await setNotToRemind(db, round.id)
    return 0
  }
  const number = round.reminders + 1
  if (!(await setReminded(db, round.id, number))) return 0
  await tellReminder(db, {
    region,
    inquiry,
    ask: round.ask,
    to: silent,
    number,
    replyBy: dayOf(round.replyBy),
  })
  await insertEvent(db, {
    region: region.id,
    inquiry: inquiry.id,
    what: 'round-reminded',
    direction: 'out',
    counterpart: String(silent.length),
    matter: round.ask,
    person,
  })
  return silent.length
}
