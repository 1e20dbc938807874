import { noting } from '@testbro/db/transaction'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readFields } from '@testbro/rules/read-fields'
import { type Language, languages } from '@testbro/text/language'
import { sql } from 'kysely'

type Outcome = { problems: Problem[] } | { language: Language }

/** What a person is called, and the language of letters and pages. */
export const changeAccount = async (session: Buffer, fields: Fields): Promise<Outcome> => {
  const read = readFields(fields)
  const name = read.line('name', { required: true, maxLength: 120 })
  const chosen = read.choice('language', { required: true, options: languages })
  const language = languages.find(known => known === chosen)
  if (name === null || language === undefined) return { problems: read.problems }
  await noting(({ db }) => sql`select sec.set_name(${session}, ${name}, ${language})`.execute(db))
  return { language }
}
