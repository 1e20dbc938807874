import { hasPassword, listSessionsOf } from '@testbro/db/read/sessions'
import { noting } from '@testbro/db/transaction'

const afterLetter = 30 * 60 * 1000

/** How a person signs in: whether with a password, whether one may be chosen now (soon after a letter), and where they are signed in. */
export const findHow = (session: Buffer, email: string) =>
  noting(async ({ db, now }) => {
    const sessions = await listSessionsOf(db, session)
    const here = sessions.find(found => found.this)
    return {
      hasPassword: await hasPassword(db, email),
      mayChoose: here?.begunBy === 'letter' && now.getTime() - here.begunAt.getTime() < afterLetter,
      sessions: sessions.map(({ this: isHere, ...session }) => ({ ...session, isHere })),
    }
  })
export type SignedIn = Awaited<ReturnType<typeof findHow>>['sessions'][number]
