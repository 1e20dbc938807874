import { noting } from '@testbro/db/transaction'
import type { Language } from '@testbro/text/language'
import { sql } from 'kysely'

/** Keeps the language somebody reads in for the letters to come; the name stays as it is. */
export const rememberLanguage = (session: Buffer, language: Language): Promise<unknown> =>
  noting(({ db }) =>
    sql`select sec.set_name(${session}, w.name, ${language}) from sec.who_is(${session}) w where w.person is not null`.execute(
      db,
    ),
  )
