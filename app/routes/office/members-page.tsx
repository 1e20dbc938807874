import type { OfficeRole } from '@testbro/rules/actor'
import type { OfficeRefusal } from '@testbro/rules/office-rights'
import type { Answered } from '../../answered.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { ChangeMember, InviteForm, useInviteSentence } from './member-forms.tsx'
import { MemberTable, PendingTable, type ShownInvitation, type ShownMember } from './member-tables.tsx'

type MembersPageProps = {
  region: { slug: string; name: string }
  role: OfficeRole
  self: string
  members: readonly ShownMember[]
  pending: readonly ShownInvitation[]
  /** Why the reader of the page cannot leave; null when they can. */
  leave: OfficeRefusal | null
  invitation: string
  member: string | null
  leaving: boolean
  done: string | null
  answered?: Answered
}

/** Who works at the office, and who is asked to. */
export function MembersPage(page: MembersPageProps) {
  const { region, role, self, members, pending, invitation, done, answered } = page
  const { office } = useText()
  const { members: words } = office
  const paths = pathsIn(useLanguage())
  const path = paths.members(region.slug)
  const dones: Record<string, string> = words.done
  const mayAdminister = role === 'admin'
  const wanted = answered?.act === 'role' ? answered.typed.id?.[0] : page.member
  const chosen = members.find(({ id }) => id === wanted && id !== self)
  const say = useInviteSentence(answered?.known)
  return (
    <>
      <PageHead
        title={words.heading(members.length, pending.length)}
        lead={mayAdminister ? undefined : office.refused[role === 'reader' ? 'reader' : 'admins-only']}
        above={
          <Problems
            problems={answered?.problems ?? []}
            refused={answered?.refused}
            before={answered?.act === 'invite' ? words.beforeInvite : office.beforeSave}
            labels={{ email: words.email, role: words.role }}
            say={say}
          />
        }
      />
      {!answered && done !== null && Object.hasOwn(dones, done) && (
        <Notice kind="good" title={dones[done]} live />
      )}
      <MemberTable path={path} members={members} self={self} mayAdminister={mayAdminister} />
      {mayAdminister && chosen && (
        <ChangeMember path={path} member={chosen} problems={answered?.problems ?? []} />
      )}
      {pending.length > 0 && (
        <Section title={words.invitations} id="invitations">
          <PendingTable pending={pending} mayAdminister={mayAdminister} />
        </Section>
      )}
      {mayAdminister && !chosen && (
        <InviteForm id={invitation} answered={answered?.act === 'invite' ? answered : undefined} />
      )}
      <Leave {...page} path={path} />
    </>
  )
}

/** A link first, then a page with the button: nobody leaves by a slip. */
function Leave({ region, role, leave, leaving, path }: MembersPageProps & { path: string }) {
  const { office } = useText()
  const { members: words } = office
  return (
    <Section title={words.leave} id="leave">
      {leave !== null ? (
        <p>{role === 'reader' ? words.leaveReader : office.refused[leave]}</p>
      ) : leaving ? (
        <form method="post">
          <p>{words.leaveLead(region.name)}</p>
          <ButtonRow>
            <Button kind="stop" name="do" value="leave">
              {words.leaveSubmit}
            </Button>
            <a href={path}>{words.cancel}</a>
          </ButtonRow>
        </form>
      ) : (
        <p>
          <a href={`${path}?leave#leave`}>{words.leave}</a>
        </p>
      )}
    </Section>
  )
}
