import { randomBytes, randomUUID } from 'node:crypto'
import { hashOf } from './people.ts'
import { type Owner, put } from './put.ts'

export const sessionCookie = '__Host-session'

/** Signs a person in without a letter; the value of the session's cookie. */
export const aSignedIn = async (owner: Owner, person: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const { rows } = await owner.query('select sec.now() as now')
  const now = rows[0].now
  const session = {
    id_hash: hashOf(token),
    person_id: person,
    begun_at: now,
    touched_at: now,
    begun_by: 'letter',
  }
  await put(owner, 'sec.sessions', { ...session, second_factor_at: now })
  return token
}

/** Ends every session of a person, as if signed out elsewhere. */
export const endSessions = (owner: Owner, person: string) =>
  owner.query('update sec.sessions set ended_at = sec.now() where person_id = $1', [person])

/** A mailed link of one's own making; the token that would stand in the letter. `id`: whose it is, where links have their holder's id. */
export const aMailedLink = async (
  owner: Owner,
  purpose: string,
  region: string | null,
  subject: string,
  id: string = randomUUID(),
) => {
  const token = randomBytes(32).toString('base64url')
  const expires = new Date(Date.now() + 86_400_000)
  const { rows } = await owner.query('select email from app.drafts where id = $1', [subject])
  const address = purpose === 'confirm' ? (rows[0]?.email ?? null) : null
  const link = {
    id,
    purpose,
    region_id: region,
    subject_id: subject,
    address,
    expires_at: expires,
  }
  await put(owner, 'sec.links', { ...link, token_hash: hashOf(token) })
  return token
}
