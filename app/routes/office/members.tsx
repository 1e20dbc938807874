import { listMembers, listPending } from '@testbro/db/read/members'
import { dayOf } from '@testbro/rules/clock'
import { mayLeave, roleNamed } from '@testbro/rules/office-rights'
import { changeColleagueRole } from '@testbro/use-cases/office/change-colleague-role'
import { endColleague } from '@testbro/use-cases/office/end-colleague'
import { inviteColleague } from '@testbro/use-cases/office/invite-colleague'
import { leaveOffice } from '@testbro/use-cases/office/leave-office'
import { withdrawInvitation } from '@testbro/use-cases/office/withdraw-invitation'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { titled } from '../../title.ts'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { MembersPage } from './members-page.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.office.members.title} – ${region.name}`)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, who }) => {
    const search = new URL(args.request.url).searchParams
    const members = await listMembers(db)
    const pending = await listPending(db)
    const own = members.find(({ id }) => id === who.person)
    const admins = members.filter(({ role }) => role === 'admin').length
    const leave = mayLeave(roleNamed(own?.role), admins)
    return {
      members: members.map(({ id, name, email, role }) => ({ id, name, email, role: roleNamed(role) })),
      pending: pending.map(({ invitedAt, role, ...invitation }) => ({
        ...invitation,
        role: roleNamed(role),
        invitedOn: dayOf(invitedAt),
      })),
      leave: leave === true ? null : leave.refused,
      invitation: newId(),
      /** The colleague at hand. */
      member: search.get('member'),
      leaving: search.has('leave'),
      done: search.get('done'),
    }
  })

const acts = ['invite', 'withdraw', 'role', 'end', 'leave'] as const
const doneOf = { invite: 'invited', withdraw: 'withdrawn', role: 'role-changed', end: 'ended' } as const

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const act = acts.find(known => known === first('do')) ?? 'invite'
  const id = idIn(first('id'))
  const { region, outcome } = await actInOffice(args, fields, async (by, { id: region }) => {
    if (act === 'invite') return inviteColleague(by, region, id ?? newId(), fields)
    if (act === 'leave') return leaveOffice(by)
    if (id === null) return { refused: 'not-found' as const }
    if (act === 'withdraw') return withdrawInvitation(by, id)
    return act === 'role' ? changeColleagueRole(by, id, fields) : endColleague(by, id)
  })
  if ('refused' in outcome) return answer({ act, typed: fields, problems: [], refused: outcome.refused })
  if ('problems' in outcome) {
    const known = 'known' in outcome ? (outcome.known as Answered['known']) : undefined
    return answer({ act, typed: fields, problems: outcome.problems, known })
  }
  if (act === 'leave') return seeOther(pathsOf(args.request).my())
  return seeOther(`${pathsOf(args.request).members(region.slug)}?done=${doneOf[act]}`)
}

export default function Members() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  return (
    <OfficeFrame region={loaded.region} demo={loaded.demo}>
      <MembersPage {...loaded} answered={answered} />
    </OfficeFrame>
  )
}
