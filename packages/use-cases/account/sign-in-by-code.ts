import type { LinkMaker } from '@testbro/auth/links'
import { noting } from '@testbro/db/transaction'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { sql } from 'kysely'
import type { LetterPurpose } from './begin-sign-in.ts'

type Begun = { id: string | null; expired: boolean }
type Used = { person: string | null; purpose: LetterPurpose }
type Outcome =
  | { problems: Problem[] }
  | { refused: 'nothing-begun' | 'expired' }
  | { person: string; purpose: LetterPurpose }

const field = 'code'

/** Signs in with the code of the newest letter that this browser asked for. Every code tried counts, and five are all. */
export const signInByCode = (
  links: Pick<LinkMaker, 'codeHash'>,
  { fields, browserHash }: { fields: Fields; browserHash: Buffer },
): Promise<Outcome> =>
  noting(async ({ db }) => {
    const begun = await sql<Begun>`select id, expired from sec.sign_in_begun(${browserHash})`.execute(db)
    const { id, expired } = begun.rows[0] ?? { id: null, expired: true }
    if (id === null) return { refused: 'nothing-begun' }
    if (expired) return { refused: 'expired' }
    const read = readFields(fields)
    const typed = read.line(field, { required: true, maxLength: 60 })
    if (typed === null) return { problems: read.problems }
    const used =
      await sql<Used>`select * from sec.use_sign_in(${id}, ${links.codeHash(id, typed)}, ${browserHash})`.execute(
        db,
      )
    const { person, purpose } = used.rows[0] ?? { person: null, purpose: 'sign-in' }
    return person === null ? { problems: [{ field, code: 'code-wrong' }] } : { person, purpose }
  })
