import { noting } from '@testbro/db/transaction'
import { sql } from 'kysely'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
import { hashOf } from './links.ts'

export type SessionBegan = 'letter' | 'password' | 'confirm' | 'join'

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseSessionAttributes: { begunBy: SessionBegan }
  }
}

/**
 * Lucia makes the id and the cookie. The database keeps the id's hash, and decides by itself, when a context is opened, whether a
 * session is still valid: so nothing is read or prolonged here.
 */
const adapter: Adapter = {
  setSession: session =>
    noting(async ({ db }) => {
      await sql`select sec.begin_session(${hashOf(session.id)}, ${session.userId}, ${session.attributes.begunBy}, false)`.execute(
        db,
      )
    }),
  deleteSession: id =>
    noting(async ({ db }) => {
      await sql`select sec.end_session(${hashOf(id)})`.execute(db)
    }),
  getSessionAndUser: async () => [null, null],
  getUserSessions: async () => [],
  updateSessionExpiration: async () => {},
  deleteUserSessions: async () => {},
  deleteExpiredSessions: async () => {},
}

export const sessionCookie = '__Host-session'

const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(30, 'd'),
  sessionCookie: {
    name: sessionCookie,
    expires: false,
    attributes: { secure: true, sameSite: 'lax', path: '/' },
  },
})

/** Begins a session for a person whose address or password was just proved; the value is a Set-Cookie header. */
export const beginSession = async (person: string, begunBy: SessionBegan): Promise<string> => {
  const session = await lucia.createSession(person, { begunBy })
  return lucia.createSessionCookie(session.id).serialize()
}

/** Ends the session with this id, in every process at once; the value is a Set-Cookie header that clears it. */
export const endSession = async (id: string): Promise<string> => {
  await lucia.invalidateSession(id)
  return lucia.createBlankSessionCookie().serialize()
}
