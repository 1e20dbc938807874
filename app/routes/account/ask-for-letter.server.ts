import { hashOf } from '@testbro/auth/links'
import type { Problem } from '@testbro/rules/problem'
import { beginSignIn, type LetterPurpose } from '@testbro/use-cases/account/begin-sign-in'
import { data, type Visit } from '../../framework.server.ts'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { beginHere } from './browser.server.ts'

type Asked = {
  fields: Readonly<Record<string, readonly string[]>>
  purpose: LetterPurpose
  /** Where to go on once signed in. */
  to: string | null
  again?: boolean
}

/** What a form of these pages answers when it could not go on. */
export type Answer = { way: string; problems: Problem[]; tooMany: boolean; typed: Record<string, string[]> }

export const answerOf = (
  way: string,
  outcome: { problems: Problem[] } | { refused: 'too-many' },
  typed: Answer['typed'] = {},
) =>
  'problems' in outcome
    ? data({ way, problems: outcome.problems, tooMany: false, typed } satisfies Answer, { status: 422 })
    : data({ way, problems: [], tooMany: true, typed } satisfies Answer, { status: 429 })

/** Where a password is chosen, once a letter has proved the address. */
export const passwordPath = (request: Request) => `${pathsOf(request).account()}#password`

/** What a letter that is sent again is for, by where the person was going. */
export const purposeOf = (to: string | null): LetterPurpose =>
  to?.endsWith('/my/account#password') ? 'reset' : 'sign-in'

/** Has a letter sent to sign in by, and goes on to where its code is typed; the same for every address. */
export const askForLetter = async (
  { request, context }: { request: Request; context: Visit },
  { fields, purpose, to, again = false }: Asked,
) => {
  const typed = { email: [...(fields.email ?? [])] }
  if (!(await context.within('sign-ins', context.address)))
    return answerOf('letter', { refused: 'too-many' }, typed)
  const here = beginHere(context, to)
  const mayTry = (address: string) =>
    context.within('sign-ins-of-address', hashOf(`letter ${address}`).toString('hex'))
  const outcome = await beginSignIn(
    { links: context.links, hashOf, mayTry },
    { fields, purpose, browserHash: here.hash },
  )
  if (!('begun' in outcome)) return answerOf('letter', outcome, typed)
  const path = pathsOf(request).signInCode()
  return seeOther(
    again ? `${path}?done=again` : path,
    here.cookies.map((cookie): [string, string] => ['set-cookie', cookie]),
  )
}
