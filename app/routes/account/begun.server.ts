import { noting } from '@testbro/db/transaction'
import { sql } from 'kysely'
import type { Visit } from '../../framework.server.ts'
import { browserHash } from './browser.server.ts'

export type Begun = { id: string; email: string; expired: boolean }

/** The newest sign-in that this browser began, or null. */
export const findBegun = async (context: Pick<Visit, 'cookies'>): Promise<Begun | null> => {
  const hash = browserHash(context)
  if (hash === null) return null
  const { rows } = await noting(({ db }) =>
    sql<Begun | { id: null }>`select * from sec.sign_in_begun(${hash})`.execute(db),
  )
  return rows[0]?.id ? rows[0] : null
}

export type Opened = { id: string; here: boolean; expired: boolean }

/** The sign-in that a mailed link belongs to, and whether it began in this browser. */
export const findOpened = async (
  context: Pick<Visit, 'cookies'>,
  tokenHash: Buffer,
): Promise<Opened | null> => {
  const hash = browserHash(context)
  const { rows } = await noting(({ db }) =>
    sql<Opened | { id: null }>`select * from sec.sign_in_of_token(${tokenHash}, ${hash})`.execute(db),
  )
  return rows[0]?.id ? rows[0] : null
}
