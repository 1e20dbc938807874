import { type Begun, findSignInBegun, findSignInOfToken, type Opened } from '@testbro/db/read/sign-ins'
import { noting } from '@testbro/db/transaction'
import type { Visit } from '../../framework.server.ts'
import { browserHash } from './browser.server.ts'

/** The newest sign-in that this browser began, or null. */
export const findBegun = async (context: Pick<Visit, 'cookies'>): Promise<Begun | null> => {
  const hash = browserHash(context)
  return hash === null ? null : noting(({ db }) => findSignInBegun(db, hash))
}

/** The sign-in that a mailed link belongs to, and whether it began in this browser. */
export const findOpened = (context: Pick<Visit, 'cookies'>, tokenHash: Buffer): Promise<Opened | null> =>
  noting(({ db }) => findSignInOfToken(db, tokenHash, browserHash(context)))
