import type { LinkMaker } from '@testbro/auth/links'
import { noting } from '@testbro/db/transaction'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { sql } from 'kysely'

export type LetterPurpose = 'sign-in' | 'reset'
export type LetterProofs = {
  links: Pick<LinkMaker, 'token' | 'code' | 'codeHash'>
  hashOf: (token: string) => Buffer
  /** Whether one more letter may go to this address now. */
  mayTry: (address: string) => Promise<boolean>
}
type Outcome = { problems: Problem[] } | { refused: 'too-many' } | { begun: true }

/**
 * Somebody asks for a letter to sign in by; `browserHash` is of the secret that this browser keeps. The same is done and answered for
 * an address we know and one we do not: whether a letter leaves is decided later, by its job. Only hashes are kept.
 */
export const beginSignIn = async (
  { links, hashOf, mayTry }: LetterProofs,
  { fields, purpose, browserHash }: { fields: Fields; purpose: LetterPurpose; browserHash: Buffer },
): Promise<Outcome> => {
  const read = readFields(fields)
  const address = read.email('email', true)
  if (address === null) return { problems: read.problems }
  if (!(await mayTry(address))) return { refused: 'too-many' }
  const id = crypto.randomUUID()
  const tokenHash = hashOf(links.token(purpose, id, 1))
  const codeHash = links.codeHash(id, links.code(id))
  await noting(({ db }) =>
    sql`select sec.begin_sign_in(${id}, ${address}, ${purpose}, ${tokenHash}, ${codeHash}, ${browserHash})`.execute(
      db,
    ),
  )
  return { begun: true }
}
