import { endSession, sessionCookie } from '@testbro/auth/sessions'
import { readForm } from '../../form.server.ts'
import type { ActionArgs } from '../../framework.server.ts'
import { pathsOf, seeOther } from '../../visit.server.ts'

/** Ends the session, everywhere at once, and has the browser forget our cookies. */
export const action = async ({ request, context }: ActionArgs) => {
  await readForm({ request, context })
  const session = context.cookies.get(sessionCookie)
  const cookie = session ? await endSession(session) : null
  return seeOther(pathsOf(request).home(), [
    ['clear-site-data', '"cookies"'],
    ...(cookie ? [['set-cookie', cookie] as [string, string]] : []),
  ])
}
