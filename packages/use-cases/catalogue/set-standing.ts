import { writing } from '@testbro/db/transaction'
import { noPause, setStanding as set, setClosed, setOpened } from '@testbro/db/write/entries'
import { announce } from '@testbro/db/write/jobs'
import { dayOf } from '@testbro/rules/clock'
import { judgeClosing, judgePause, judgeSeason } from '@testbro/rules/environment-form'
import type { Fields, Problem } from '@testbro/rules/problem'
import { type KeptBy, keptAtHand } from '../keeper.ts'

export type StandingAct = 'pause' | 'unpause' | 'season' | 'close' | 'open'
type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { set: StandingAct }

/** Whoever keeps an environment says how it stands today: paused, open in some months, closed, or open again. Nobody looks at it first. */
export const setStanding = (by: KeptBy, id: string, act: StandingAct, fields: Fields): Promise<Outcome> =>
  writing(by, async inside => {
    const { db, now } = inside
    const kept = await keptAtHand(by, inside, id)
    if ('refused' in kept) return kept
    if (act === 'pause') {
      const { fact, problems } = judgePause(fields, dayOf(now))
      if (fact === null) return { problems }
      await set(db, id, fact)
    } else if (act === 'unpause') await set(db, id, noPause)
    else if (act === 'season') {
      const { fact, problems } = judgeSeason(fields)
      if (fact === null) return { problems }
      await set(db, id, fact)
    } else if (act === 'close') {
      const { fact, problems } = judgeClosing(fields)
      if (fact === null) return { problems }
      await setClosed(db, id, fact)
    } else await setOpened(db, id)
    await announce(db, 'environment-changed', { environment: id })
    return { set: act }
  })
