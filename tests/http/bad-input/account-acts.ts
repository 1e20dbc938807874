import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import { type Act, nothing, type Posting } from './act.ts'
import { allOf, at, ended, goneLink, inText, noSuchLink, on, untyped } from './expected.ts'
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

const names = { field: 'name', long: 'Alva '.repeat(25), wrong: { file: 'name' } }
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
