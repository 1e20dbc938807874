import { noting } from '@testbro/db/transaction'
import { sql } from 'kysely'

/** Signs a person out everywhere but here. */
export const endOtherSessions = (session: Buffer): Promise<unknown> =>
  noting(({ db }) => sql`select sec.end_other_sessions(${session})`.execute(db))
