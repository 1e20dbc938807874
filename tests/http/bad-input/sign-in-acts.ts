import { randomUUID } from 'node:crypto'
import { hashPassword } from '@testbro/auth/passwords'
import { put } from '../../world/put.ts'
import { type Act, emails, nothing, type Posting, same } from './act.ts'
import { allOf, at, inEmail, inText, on } from './expected.ts'
import type { World } from './world.ts'

const asking =
  (path: string, form: Posting['form'] = {}) =>
  async (world: World): Promise<Posting> => {
    const filled = {
      email: world.address(),
      nonce: world.links.nonce('form ', Date.now()),
      do: 'letter',
      ...form,
    }
    return {
      path,
      form: filled,
      cookies: { '__Host-session': 'ended' },
      end: same,
      stale: async () => Object.assign(filled, { nonce: world.links.nonce('form ', 0) }),
      other: { form: { ...filled, id: randomUUID() } },
    }
  }

const knowing = async (world: World): Promise<Posting> => {
  const [person, other] = [await world.aPerson(), await world.aPerson()]
  const password = 'sju blå paraplyer'
  await put(world.owner, 'sec.passwords', {
    person_id: person.id,
    hash: await hashPassword(password),
    set_at: new Date(),
  })
  const form = { email: person.email, password, do: 'password' }
  return {
    path: '/sign-in',
    form,
    cookies: {},
    end: same,
    stale: same,
    other: { form: { ...form, email: other.email } },
  }
}

const coding =
  (act: 'code' | 'again') =>
  async (world: World): Promise<Posting> => {
    const [mine, other] = [await world.aSignIn(), await world.aSignIn()]
    const cookies: Record<string, string> = { '__Host-sign-in': mine.cookies['__Host-sign-in'] }
    const form: Posting['form'] =
      act === 'code' ? { code: mine.code, do: act } : { email: mine.email, do: act }
    return {
      path: '/sign-in/code',
      form,
      cookies,
      end: async () => {
        delete cookies['__Host-sign-in']
      },
      stale: mine.expire,
      other:
        act === 'code' ? { form: { ...form, code: other.code } } : { form: { ...form, id: randomUUID() } },
    }
  }

const linked =
  (act: 'sign-in' | 'letter') =>
  async (world: World): Promise<Posting> => {
    const [mine, other] = [await world.aSignIn(), await world.aSignIn()]
    if (act === 'letter') await mine.expire()
    const token = { '__Host-sign-in-link': mine.cookies['__Host-sign-in-link'] }
    const cookies: Record<string, string> = act === 'letter' ? { ...token } : { ...mine.cookies }
    return {
      path: '/sign-in/link',
      form: act === 'letter' ? { email: mine.email, do: act } : { do: act },
      cookies,
      end: async () => {
        delete cookies['__Host-sign-in-link']
      },
      stale: mine.expire,
      other: { cookies: { ...cookies, '__Host-sign-in-link': other.cookies['__Host-sign-in-link'] } },
    }
  }

const leaving = async (world: World): Promise<Posting> => {
  const person = await world.aPerson()
  return {
    path: '/sign-out',
    form: {},
    cookies: person.cookies,
    end: person.end,
    stale: same,
    other: { form: { id: randomUUID() } },
  }
}

const toCode = on('/sign-in/code')

export const signInActs: Act[] = [
  {
    page: 'sign-in',
    act: 'letter',
    begin: asking('/sign-in'),
    ...emails(),
    labels: { email: text => text.account.signIn.email },
    expected: allOf(toCode, inEmail),
  },
  {
    page: 'sign-in',
    act: 'password',
    begin: knowing,
    ...emails(),
    labels: { email: text => text.account.signIn.email, password: text => text.account.signIn.password },
    ids: { email: 'password-email' },
    expected: allOf(on('/my'), { ...inEmail, 'another’s id': at('password', 'sign-in-wrong') }),
  },
  {
    page: 'sign-in/code',
    act: 'code',
    begin: coding('code'),
    field: 'code',
    long: 'K7RM2WXD'.repeat(8),
    wrong: { code: 'ett två tre' },
    labels: { code: text => text.account.code.code },
    expected: allOf(on('/my'), {
      ...inText('code', 60),
      'wrong kind': at('code', 'code-wrong'),
      'stale page': toCode,
      'double post': toCode,
      'ended session': on('/sign-in'),
      'another’s id': at('code', 'code-wrong'),
    }),
  },
  {
    page: 'sign-in/code',
    act: 'again',
    begin: coding('again'),
    ...emails(),
    labels: { email: text => text.account.signIn.email },
    // the address stands in a hidden field: nobody has typed it here, and nothing is shown at it
    expected: allOf(
      on('/sign-in/code?done=again'),
      Object.fromEntries(
        Object.entries(inEmail).map(([input, expected]) => [
          input,
          { ...expected, unseen: true, typed: undefined },
        ]),
      ),
    ),
  },
  {
    page: 'sign-in/link',
    act: 'sign-in',
    begin: linked('sign-in'),
    ...nothing,
    expected: allOf(on('/my'), {
      'stale page': on('/sign-in/link'),
      'double post': on('/sign-in/link'),
      'ended session': on('/sign-in/link'),
      'another’s id': on('/sign-in/link'),
    }),
  },
  {
    page: 'sign-in/link',
    act: 'letter',
    begin: linked('letter'),
    ...emails(),
    labels: { email: text => text.account.signIn.email },
    expected: allOf(toCode, inEmail),
  },
  {
    page: 'sign-in/reset',
    act: 'letter',
    begin: asking('/sign-in/reset'),
    ...emails(),
    labels: { email: text => text.account.signIn.email },
    expected: allOf(toCode, inEmail),
  },
  { page: 'sign-out', act: 'sign out', begin: leaving, ...nothing, expected: allOf(on('/')) },
]
