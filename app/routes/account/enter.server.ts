import { hashOf } from '@testbro/auth/links'
import { beginSession, endSession, type SessionBegan, sessionCookie } from '@testbro/auth/sessions'
import { rememberLanguage } from '@testbro/use-cases/account/remember-language'
import type { Visit } from '../../framework.server.ts'
import { findPerson, languageIn, seeOther } from '../../visit.server.ts'
import { forgetSignIn, rememberBrowser } from './browser.server.ts'

type Entering = {
  person: string
  begunBy: SessionBegan
  to: string
  /** The name just given by somebody new. */
  called?: string
  /** Set-Cookie headers that clear what let the person in. */
  forget?: readonly string[]
}

/**
 * Lets in a person who has just proved an address or a password: a new session in place of the one before, and on to `to`. The
 * language of the page is kept for whoever has not chosen one.
 */
export const enter = async (
  { request, context }: { request: Request; context: Visit },
  { person, begunBy, to, called, forget = [] }: Entering,
): Promise<Response> => {
  const before = context.cookies.get(sessionCookie)
  if (before) await endSession(before)
  const cookie = await beginSession(person, begunBy)
  const session = hashOf(/=([^;]+)/.exec(cookie)?.[1] ?? '')
  const found = await findPerson(session)
  const isNew = found !== null && (found.name === null || found.name === called)
  if (isNew && found.language !== languageIn(request)) await rememberLanguage(session, languageIn(request))
  const cookies = [
    cookie,
    ...forget,
    ...forgetSignIn(),
    ...(found ? [rememberBrowser(context, found.email)] : []),
  ]
  return seeOther(
    to,
    cookies.map((value): [string, string] => ['set-cookie', value]),
  )
}
