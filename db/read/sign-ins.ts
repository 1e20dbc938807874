import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

export type SignInLetter = {
  address: string
  purpose: 'sign-in' | 'reset'
  language: string
  known: boolean
  expiresAt: Date
}

/** What the letter of a begun sign-in needs; only the service's own job may ask. */
export const findSignInLetter = async (db: Kysely<DB>, id: string): Promise<SignInLetter | null> => {
  const { rows } = await sql<SignInLetter>`select * from sec.sign_in_letter(${id})`.execute(db)
  return rows[0]?.address ? rows[0] : null
}

export type Begun = { id: string; email: string; expired: boolean }

/** The newest sign-in that a browser began. */
export const findSignInBegun = async (db: Kysely<DB>, browserHash: Buffer): Promise<Begun | null> => {
  const { rows } = await sql<Begun>`select * from sec.sign_in_begun(${browserHash})`.execute(db)
  return rows[0]?.id ? rows[0] : null
}

export type Opened = { id: string; here: boolean; expired: boolean }

/** The sign-in that a mailed link belongs to, and whether it began in this browser. */
export const findSignInOfToken = async (
  db: Kysely<DB>,
  tokenHash: Buffer,
  browserHash: Buffer | null,
): Promise<Opened | null> => {
  const { rows } =
    await sql<Opened>`select * from sec.sign_in_of_token(${tokenHash}, ${browserHash})`.execute(db)
  return rows[0]?.id ? rows[0] : null
}
