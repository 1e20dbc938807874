import { noting } from '@testbro/db/transaction'
import { sql } from 'kysely'

type Row = {
  begunAt: Date
  touchedAt: Date
  begunBy: 'letter' | 'password' | 'confirm' | 'join'
  this: boolean
}

const afterLetter = 30 * 60 * 1000

/** How a person signs in: whether with a password, whether one may be chosen now (soon after a letter), and where they are signed in. */
export const findHow = (session: Buffer, email: string) =>
  noting(async ({ db, now }) => {
    const sessions = (await sql<Row>`select * from sec.list_sessions(${session})`.execute(db)).rows
    const password = await sql<{
      has: boolean
    }>`select true as has from sec.password_of(${email}) where hash is not null`.execute(db)
    const here = sessions.find(found => found.this)
    return {
      hasPassword: password.rows.length > 0,
      mayChoose: here?.begunBy === 'letter' && now.getTime() - here.begunAt.getTime() < afterLetter,
      sessions: sessions.map(({ begunAt, touchedAt, begunBy, this: isHere }) => ({
        begunAt,
        touchedAt,
        begunBy,
        isHere,
      })),
    }
  })
export type SignedIn = Awaited<ReturnType<typeof findHow>>['sessions'][number]
