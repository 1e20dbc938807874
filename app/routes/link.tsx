import { hashOf } from '@testbro/auth/links'
import { Denied, type LinkPurpose } from '@testbro/db/by'
import { findLink } from '@testbro/db/read/links'
import { findSignInOfToken } from '@testbro/db/read/sign-ins'
import { noting, reading } from '@testbro/db/transaction'
import type { LoaderArgs } from '../framework.server.ts'
import { linkCookie } from '../link.server.ts'
import { pathsOf, refuse, seeOther } from '../visit.server.ts'

/**
 * A mailed link is opened: nothing changes. Its token goes into a cookie and out of the address, and the page it leads to asks for a
 * press. Only links that open nothing are counted, because hospitals and scanners share addresses.
 */
export const loader = async ({ params, request, context }: LoaderArgs) => {
  const token = params.token ?? ''
  const path = (await linkPath(request, token)) ?? (await signInPath(request, token))
  if (path) return seeOther(path.to, { 'set-cookie': path.cookie })
  const counted = await context.within('failed-tokens', context.address)
  throw refuse(counted ? { code: 'expired-link', status: 404 } : { code: 'too-many', status: 429 })
}

const linkPath = async (request: Request, token: string) => {
  const tokenHash = hashOf(token)
  const found = await reading({ as: 'visitor' }, ({ db }) => findLink(db, tokenHash))
  if (!found) return null
  try {
    await reading({ as: 'link', purpose: found.purpose, tokenHash }, async () => {})
  } catch (error) {
    if (error instanceof Denied) return null
    throw error
  }
  const paths = pathsOf(request)
  const { purpose, subject, slug } = found
  const leadsTo: Partial<Record<LinkPurpose, string>> = {
    draft: paths.draft(slug, subject),
    confirm: paths.confirm(slug, subject),
    claim: paths.claim(slug, subject),
    reply: paths.reply(subject),
    contact: paths.contact(subject),
    'join-office': paths.join(subject),
    'join-company': paths.join(subject),
  }
  const to = leadsTo[purpose]
  return to ? { to, cookie: linkCookie(purpose, subject, token) } : null
}

const signInPath = async (request: Request, token: string) => {
  const found = await noting(({ db }) => findSignInOfToken(db, hashOf(token), null))
  if (!found) return null
  const cookie = `__Host-sign-in-link=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600`
  return { to: pathsOf(request).signInLink(), cookie }
}

export default function Link() {
  return null
}
