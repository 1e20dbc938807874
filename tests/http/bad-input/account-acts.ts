import { randomUUID } from 'node:crypto'
import { hashPassword } from '@testbro/auth/passwords'
import { put } from '../../world/put.ts'
import { type Act, hugeEmail, longEmail, type Posting, same } from './act.ts'
import { allOf, at, type Expected, ended, goneLink, noSuchLink, on } from './expected.ts'
import type { SignedIn, World } from './world.ts'

const account =
  (form: Posting['form']) =>
  async (world: World): Promise<Posting> => {
    const [person, other] = [await world.aPerson(), await world.aPerson()]
    const older = () =>
      world.owner.query(
        `update sec.sessions set begun_at = begun_at - interval '31 min' where person_id = $1`,
        [person.id],
      )
    return {
      path: '/my/account',
      form,
      cookies: person.cookies,
      end: person.end,
      stale: older,
      other: { form: { ...form, person: other.id, id: other.id } },
    }
  }

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
    const form: Posting['form'] = act === 'code' ? { code: mine.code, do: act } : { email: mine.email, do: act }
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

const joining =
  (to: 'office' | 'company') =>
  async (world: World): Promise<Posting> => {
    const invite = async () => {
      const id = randomUUID()
      const by: SignedIn = to === 'office' ? await world.aMember('admin') : (await world.aCompany()).person
      const company = to === 'company' && (await world.aCompany()).id
      const of = company ? { company_id: company } : { region_id: world.home.id, role: 'reader' }
      const table = `app.${to}_invitations`
      await put(world.owner, table, { id, email: world.address(), invited_by: by.id, ...of })
      const link = await world.aLink(`join-${to}`, company ? null : world.home.id, id)
      const withdraw = () => world.owner.query(`update ${table} set withdrawn_at = now() where id = $1`, [id])
      return {
        id,
        ...link,
        withdraw,
        count: () => world.count(`${table} where id = $1 and accepted_at is not null`, id),
      }
    }
    const [mine, other] = [await invite(), await invite()]
    return {
      path: `/join/${mine.id}`,
      form: { name: 'Alva Exempelsson' },
      cookies: mine.cookies,
      end: mine.end,
      stale: mine.withdraw,
      other: { path: `/join/${other.id}` },
      count: mine.count,
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

const inText = (field: string, limit: number) => ({
  empty: at(field, 'required'),
  'too long': at(field, 'too-long', limit),
  'control characters': at(field, 'control-character'),
  'right-to-left override': at(field, 'direction-character'),
  'same field twice': at(field, 'only-one'),
  'a megabyte': at(field, 'too-long', limit),
})
const inEmail = { ...inText('email', 254), 'wrong kind': at('email', 'email-at') }
const emails = { field: 'email', long: longEmail, huge: hugeEmail, wrong: { email: 'alva.exempelsson' } }
const names = { field: 'name', long: 'Alva '.repeat(25), wrong: { file: 'name' } }
const nothing = { field: 'why', long: 'Våg '.repeat(2_000), wrong: { file: 'why' } }
/** A password is never shown again. */
const untyped = (expected: Expected): Expected => ({ ...expected, typed: undefined })
const toCode = on('/sign-in/code')

export const accountActs: Act[] = [
  {
    page: 'my/account',
    act: 'save',
    begin: account({ name: 'Alva Påhittsson', language: 'sv', do: 'save' }),
    ...names,
    wrong: { language: 'klingon' },
    labels: { name: text => text.account.account.name, language: text => text.account.account.language },
    expected: allOf(on('/my/account?done=saved'), {
      ...inText('name', 120),
      'wrong kind': at('language', 'not-an-option'),
      'ended session': ended,
    }),
  },
  {
    page: 'my/account',
    act: 'password',
    begin: account({ password: 'sju blå paraplyer', do: 'password' }),
    field: 'password',
    long: 'å'.repeat(129),
    wrong: { password: 'password123' },
    labels: { password: text => text.account.account.new },
    // any sign is good in a password
    expected: allOf(on('/my/account?done=password'), {
      empty: untyped(at('password', 'required')),
      'too long': untyped(at('password', 'too-long', 128)),
      'wrong kind': untyped(at('password', 'password-common')),
      'same field twice': untyped(at('password', 'only-one')),
      'stale page': { status: 409, says: text => text.account.account.tooLate },
      'ended session': untyped(ended),
      'a megabyte': untyped(at('password', 'too-long', 128)),
    }),
  },
  {
    page: 'my/account',
    act: 'letter',
    begin: account({ do: 'letter' }),
    ...nothing,
    expected: allOf(toCode, { 'ended session': ended }),
  },
  {
    page: 'my/account',
    act: 'end-others',
    begin: account({ do: 'end-others' }),
    ...nothing,
    expected: allOf(on('/my/account?done=ended'), { 'ended session': ended }),
  },
  {
    page: 'sign-in',
    act: 'letter',
    begin: asking('/sign-in'),
    ...emails,
    labels: { email: text => text.account.signIn.email },
    expected: allOf(toCode, inEmail),
  },
  {
    page: 'sign-in',
    act: 'password',
    begin: knowing,
    ...emails,
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
    ...emails,
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
    ...emails,
    labels: { email: text => text.account.signIn.email },
    expected: allOf(toCode, inEmail),
  },
  {
    page: 'sign-in/reset',
    act: 'letter',
    begin: asking('/sign-in/reset'),
    ...emails,
    labels: { email: text => text.account.signIn.email },
    expected: allOf(toCode, inEmail),
  },
  { page: 'sign-out', act: 'sign out', begin: leaving, ...nothing, expected: allOf(on('/')) },
  ...(['office', 'company'] as const).map(
    (to): Act => ({
      page: 'join/:invitation',
      act: `join an ${to}`,
      begin: joining(to),
      ...names,
      labels: { name: text => text.account.join.name },
      expected: allOf(on(to === 'office' ? /\/office$/ : /^\/my\/[0-9a-f-]{36}\?done=joined$/), {
        ...inText('name', 120),
        'wrong kind': untyped(at('name', 'required')),
        'stale page': on(/^\/join\//),
        'double post': on(/^\/join\//),
        'ended session': goneLink,
        'another’s id': noSuchLink,
      }),
    }),
  ),
]
