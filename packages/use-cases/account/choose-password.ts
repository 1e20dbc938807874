import { noting } from '@testbro/db/transaction'
import { judgePassword } from '@testbro/rules/password'
import type { Fields, Problem } from '@testbro/rules/problem'
import { sql } from 'kysely'

export type PasswordMaker = {
  hashPassword: (password: string) => Promise<string>
  common: ReadonlySet<string>
}
type Outcome = { problems: Problem[] } | { refused: 'letter-needed' } | { chosen: true }

/** Sets a person's password, only soon after a letter has proved the address; every other session of the person ends. */
export const choosePassword = async (
  { hashPassword, common }: PasswordMaker,
  session: Buffer,
  fields: Fields,
): Promise<Outcome> => {
  const [password = '', ...more] = new Set(fields.password)
  if (more.length > 0) return { problems: [{ field: 'password', code: 'only-one' }] }
  const places = await noting(({ db }) =>
    sql<{ name: string }>`select name from sec.places_of(${session})`.execute(db),
  )
  const names = ['Testbro', ...places.rows.map(place => place.name)]
  const problem = judgePassword(password, { common, names })
  if (problem) return { problems: [problem] }
  const hash = await hashPassword(password)
  const { rows } = await noting(({ db }) =>
    sql<{ chosen: boolean }>`select sec.set_password(${session}, ${hash}) as chosen`.execute(db),
  )
  return rows[0]?.chosen ? { chosen: true } : { refused: 'letter-needed' }
}
