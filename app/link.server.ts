import { hashOf } from '@testbro/auth/links'
import { type By, Denied, type LinkPurpose } from '@testbro/db/by'
import type { Visit } from './framework.server.ts'
import { refuse } from './visit.server.ts'

/** One cookie a link, so that several links open in several tabs never mix. */
const cookieName = (purpose: LinkPurpose, subject: string) => `__Host-${purpose}-${subject}`

/** Keeps a link's token in the browser for this session of it; a Set-Cookie header. */
export const linkCookie = (purpose: LinkPurpose, subject: string, token: string) =>
  `${cookieName(purpose, subject)}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax`

export const forgetLink = (purpose: LinkPurpose, subject: string) =>
  `${cookieName(purpose, subject)}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`

export const holdsLink = (context: Visit, purpose: LinkPurpose, subject: string) =>
  context.cookies.has(cookieName(purpose, subject))

// what is written by a contact's link is a conversation
const writesOf = (purpose: LinkPurpose) => (purpose === 'contact' ? 'contact-writes' : 'link-writes')

const expired = (typed?: Record<string, string[]>) => refuse({ code: 'expired-link', status: 404, typed })

/**
 * Acts with the link whose cookie this browser holds. No cookie, or one that opens nothing any more: the page of an expired link.
 * The token's own limits are counted; `typed` is kept through them.
 */
export const withLink = async <T>(
  { context, request }: { context: Visit; request: Request },
  purpose: LinkPurpose,
  subject: string | undefined,
  act: (by: By) => Promise<T>,
  typed?: Record<string, string[]>,
): Promise<T> => {
  const token = context.cookies.get(cookieName(purpose, subject ?? ''))
  if (!token || subject === undefined) throw expired(typed)
  const limit = request.method === 'POST' ? writesOf(purpose) : 'link-reads'
  const tokenHash = hashOf(token)
  if (purpose !== 'draft' && !(await context.within(limit, tokenHash.toString('hex')))) {
    throw refuse({ code: 'too-many', status: 429, typed, action: new URL(request.url).pathname })
  }
  try {
    return await act({ as: 'link', purpose, tokenHash, subject })
  } catch (error) {
    if (error instanceof Denied) throw expired(typed)
    throw error
  }
}
