import type { OfficeRole } from '@testbro/rules/actor'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'

export type ShownMember = { id: string; name: string | null; email: string; role: OfficeRole }
export type ShownInvitation = {
  id: string
  email: string
  role: OfficeRole
  invitedOn: string
  invitedBy: string | null
}

type MemberTableProps = {
  path: string
  members: readonly ShownMember[]
  self: string
  mayAdminister: boolean
}

/** Colleagues and what each may do. */
export function MemberTable({ path, members, self, mayAdminister }: MemberTableProps) {
  const { office } = useText()
  const { members: words, roles } = office
  const columns: Column<ShownMember>[] = [
    {
      head: words.columns.name,
      cell: ({ id, name }) => (id === self ? words.you(name ?? words.noName) : (name ?? words.noName)),
      names: true,
    },
    { head: words.columns.email, cell: ({ email }) => email },
    {
      head: words.columns.role,
      cell: ({ role }) => (
        <>
          {roles[role].label}
          <br />
          <span className="small muted">{roles[role].sub}</span>
        </>
      ),
    },
  ]
  const act: Column<ShownMember> = {
    head: words.columns.act,
    alone: true,
    nowrap: true,
    cell: ({ id, name, email }) =>
      id !== self && (
        <a href={`${path}?member=${id}#member`}>
          {words.change}
          <span className="visually-hidden"> {words.object(name ?? email)}</span>
        </a>
      ),
  }
  return (
    <Table
      caption={words.caption}
      columns={mayAdminister ? [...columns, act] : columns}
      groups={[{ rows: members }]}
      rowKey={member => member.id}
    />
  )
}

/** Invitations that nobody has answered. */
export function PendingTable({
  pending,
  mayAdminister,
}: {
  pending: readonly ShownInvitation[]
  mayAdminister: boolean
}) {
  const { office } = useText()
  const { members: words, roles } = office
  const columns: Column<ShownInvitation>[] = [
    { head: words.invitationColumns.email, cell: ({ email }) => email, names: true },
    { head: words.invitationColumns.role, cell: ({ role }) => roles[role].label },
    {
      head: words.invitationColumns.by,
      cell: ({ invitedOn, invitedBy }) => words.invitedBy(invitedOn, invitedBy),
    },
  ]
  const act: Column<ShownInvitation> = {
    head: words.invitationColumns.act,
    alone: true,
    cell: ({ id, email }) => (
      <form method="post">
        <input type="hidden" name="id" value={id} />
        <Button kind="quiet" name="do" value="withdraw" hidden={words.object(email)}>
          {words.withdraw}
        </Button>
      </form>
    ),
  }
  return (
    <Table
      caption={words.invitationsCaption}
      columns={mayAdminister ? [...columns, act] : columns}
      groups={[{ rows: pending }]}
      rowKey={invitation => invitation.id}
    />
  )
}
