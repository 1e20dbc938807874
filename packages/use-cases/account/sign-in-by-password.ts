import { noting } from '@testbro/db/transaction'
import { passwordLimits } from '@testbro/rules/password'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { lengthOf } from '@testbro/rules/typed-text'
import { sql } from 'kysely'

export type PasswordProofs = {
  isPassword: (kept: string | null, password: string) => Promise<boolean>
  /** Whether one more password may be tried for this address now. */
  mayTry: (address: string) => Promise<boolean>
}
type Kept = { person: string | null; hash: string | null }
type Outcome = { problems: Problem[] } | { refused: 'too-many' } | { person: string }

/** Signs in with an address and a password. Which of them was wrong is not told, neither in words nor in time. */
export const signInByPassword = async (
  { isPassword, mayTry }: PasswordProofs,
  fields: Fields,
): Promise<Outcome> => {
  const read = readFields(fields)
  const address = read.email('email', true)
  const password = fields.password?.[0] ?? ''
  if (password === '') read.refuse({ field: 'password', code: 'required' })
  if (address === null || read.problems.length > 0) return { problems: read.problems }
  if (!(await mayTry(address))) return { refused: 'too-many' }
  const { rows } = await noting(({ db }) => sql<Kept>`select * from sec.password_of(${address})`.execute(db))
  const { person, hash } = rows[0] ?? { person: null, hash: null }
  const fits = lengthOf(password) <= passwordLimits.most
  const right = await isPassword(hash, fits ? password : '')
  return right && fits && person !== null
    ? { person }
    : { problems: [{ field: 'password', code: 'sign-in-wrong' }] }
}
