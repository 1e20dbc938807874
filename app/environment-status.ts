import type { PublicEnvironment } from '@testbro/db/read/environments'
import type { Day } from '@testbro/rules/clock'
import { textIn } from '@testbro/text/catalogue'
import type { Language } from '@testbro/text/language'
import type { StatusKind } from './ui/status.tsx'

type Stands = Pick<PublicEnvironment, 'state' | 'stateUntil' | 'room' | 'slots' | 'waiting'>

/** How it stands with an environment on a day, in few words. */
export const statusOf = (
  language: Language,
  { state, stateUntil, room, slots, waiting }: Stands,
  today: Day,
): { kind: StatusKind; text: string } => {
  const { status } = textIn(language).environments
  if (state === 'closed') return { kind: 'rest', text: status.closed }
  if (state === 'paused')
    return { kind: 'wait', text: stateUntil === null ? status.paused : status.pausedUntil(stateUntil) }
  if (state === 'out-of-season')
    return {
      kind: 'rest',
      text: stateUntil === null ? status['out-of-season'] : status.outOfSeasonUntil(stateUntil),
    }
  const ahead = slots.filter(({ endsOn }) => endsOn >= today)
  if (room === 'yes') {
    const free = ahead.find(slot => slot.taken < slot.slots)
    return {
      kind: 'good',
      text: free && free.startsOn > today ? status.openFrom(free.startsOn) : status.open,
    }
  }
  if (room === 'full') {
    const last = ahead.at(-1)
    const full = last ? status.fullUntil(last.endsOn) : status.full
    return waiting > 0 ? { kind: 'wait', text: status.waiting(full, waiting) } : { kind: 'stop', text: full }
  }
  return { kind: 'rest', text: status.unknown }
}
