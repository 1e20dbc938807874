import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import { type Act, emails, ids, nothing, type Posting } from './act.ts'
import { allOf, at, ended, noId, noSuchPage, on, told, untyped } from './expected.ts'
import { inOffice, inOfficeText, toOffice } from './in-office.ts'
import type { World } from './world.ts'

const inviting = inOffice(async world => {
  const [id, email, by] = [randomUUID(), world.address(), await world.aMember('admin')]
  const invitation = { region_id: world.home.id, id: randomUUID(), email, role: 'reader', invited_by: by.id }
  return {
    at: '/members',
    form: { id, email, role: 'reader', do: 'invite' },
    stale: () => put(world.owner, 'app.office_invitations', invitation),
    count: () => world.count('app.office_invitations where email = $1', email),
  }
})
const withdrawing = inOffice(async world => {
  const invite = async (region: { id: string }) => {
    const [id, by] = [randomUUID(), await world.aMember('admin', region.id)]
    await put(world.owner, 'app.office_invitations', {
      region_id: region.id,
      id,
      email: world.address(),
      role: 'reader',
      invited_by: by.id,
    })
    return id
  }
  const form = { id: await invite(world.home), do: 'withdraw' }
  const gone = () =>
    world.owner.query('update app.office_invitations set withdrawn_at = now() where id = $1', [form.id])
  return {
    at: '/members',
    form,
    stale: gone,
    other: { form: { ...form, id: await invite(world.elsewhere) } },
  }
})
const ofColleague = (form: Posting['form']) =>
  inOffice(async world => {
    const [{ id }, foreign] = [
      await world.aMember('coordinator'),
      await world.aMember('coordinator', world.elsewhere.id),
    ]
    const gone = () =>
      world.owner.query('update app.office_members set ended_at = now() where person_id = $1', [id])
    return {
      at: `/members?member=${id}`,
      form: { ...form, id },
      stale: gone,
      other: { form: { ...form, id: foreign.id } },
    }
  })
const leaving = async (world: World): Promise<Posting> => {
  const { id, cookies, end } = await world.aMember('coordinator')
  const demote = () =>
    world.owner.query(`update app.office_members set role = 'reader' where person_id = $1`, [id])
  const path = (slug: string) => `/${slug}/office/members`
  return {
    path: path(world.home.slug),
    form: { do: 'leave' },
    cookies,
    end,
    stale: demote,
    other: { path: path(world.elsewhere.slug) },
  }
}

const members = ':region/office/members'

export const memberActs: Act[] = [
  {
    page: members,
    act: 'invite',
    begin: inviting,
    ...emails(),
    wrong: { role: 'kung' },
    labels: { email: text => text.office.members.email, role: text => text.office.members.role },
    expected: allOf(toOffice('members\\?done=invited'), {
      ...inOfficeText('email', 254),
      empty: { ...at('email', 'required'), says: text => text.office.members.emailMissing },
      'wrong kind': at('role', 'not-an-option'),
      'stale page': { ...at('email', 'already-taken'), says: text => text.office.members.alreadyInvited },
    }),
  },
  {
    page: members,
    act: 'withdraw an invitation',
    begin: withdrawing,
    ...ids('id'),
    expected: allOf(toOffice('members\\?done=withdrawn'), noId),
  },
  {
    page: members,
    act: 'change a role',
    begin: ofColleague({ role: 'reader', do: 'role' }),
    field: 'role',
    long: 'reader'.repeat(40),
    wrong: { role: 'kung' },
    labels: { role: text => text.office.members.role },
    expected: allOf(untyped(at('role', 'not-an-option')), {
      empty: untyped(at('role', 'required')),
      'nested names': toOffice('members\\?done=role-changed'),
      'same field twice': untyped(at('role', 'only-one')),
      'double post': toOffice('members\\?done=role-changed'),
      'stale page': noSuchPage,
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  {
    page: members,
    act: 'end',
    begin: ofColleague({ do: 'end' }),
    ...ids('id'),
    expected: allOf(toOffice('members\\?done=ended'), {
      ...noId,
      'stale page': noSuchPage,
      'double post': noSuchPage,
    }),
  },
  {
    page: members,
    act: 'leave',
    begin: leaving,
    ...nothing,
    expected: allOf(on('/my'), {
      'stale page': told(403, text => text.mishap.refused['read-only'].title),
      'double post': noSuchPage,
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
]
