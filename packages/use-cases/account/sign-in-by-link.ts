import { noting } from '@testbro/db/transaction'
import { sql } from 'kysely'
import type { LetterPurpose } from './begin-sign-in.ts'

type Used = { person: string | null; purpose: LetterPurpose }
type Outcome = { refused: 'expired' } | { person: string; purpose: LetterPurpose }

/** Signs in with a mailed link, once, in the browser that asked for it. */
export const signInByLink = ({
  tokenHash,
  browserHash,
}: {
  tokenHash: Buffer
  browserHash: Buffer
}): Promise<Outcome> =>
  noting(async ({ db }) => {
    const used = await sql<Used>`
      select u.* from sec.sign_in_of_token(${tokenHash}, ${browserHash}) t
        cross join lateral sec.use_sign_in(t.id, ${tokenHash}, ${browserHash}) u
       where t.here and not t.expired`.execute(db)
    const { person, purpose } = used.rows[0] ?? { person: null, purpose: 'sign-in' }
    return person === null ? { refused: 'expired' } : { person, purpose }
  })
