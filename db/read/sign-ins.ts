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
