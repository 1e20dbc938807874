import { useText } from '../../ui/language.tsx'
import { Status } from '../../ui/status.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import type { ShownMember } from './unit-contact.tsx'

type ContactTableProps = { path: string; members: readonly ShownMember[]; mayWork: boolean }

/** Who answers for a unit, and who is away. */
export function ContactTable({ path, members, mayWork }: ContactTableProps) {
  const { unit: words } = useText().office
  const columns: Column<ShownMember>[] = [
    {
      head: words.columns.name,
      cell: ({ name, email, deputy }) => (
        <>
          {name || email}
          {deputy && (
            <>
              <br />
              <span className="small muted">{words.deputy}</span>
            </>
          )}
        </>
      ),
      names: true,
    },
    { head: words.columns.email, cell: ({ email }) => email },
    { head: words.columns.presence, cell: member => <Presence member={member} />, alone: true },
  ]
  const act: Column<ShownMember> = {
    head: words.columns.act,
    alone: true,
    nowrap: true,
    cell: ({ id, name, email }) => (
      <a href={`${path}?contact=${id}#contact`}>
        {words.change}
        <span className="visually-hidden"> {words.object(name || email)}</span>
      </a>
    ),
  }
  return (
    <Table
      caption={words.caption}
      columns={mayWork ? [...columns, act] : columns}
      groups={[{ rows: members }]}
      rowKey={member => member.id}
    />
  )
}

/** Where somebody is today, and the days away that are known. */
function Presence({ member: { away, awayFrom, awayUntil } }: { member: ShownMember }) {
  const { unit: words } = useText().office
  const days =
    awayFrom && awayUntil
      ? words.awayBoth(awayFrom, awayUntil)
      : awayFrom
        ? words.awayFrom(awayFrom)
        : awayUntil && words.awayUntil(awayUntil)
  if (away) return <Status kind="wait">{days}</Status>
  return (
    <>
      {words.here}
      {days && (
        <>
          <br />
          <span className="small muted">{days}</span>
        </>
      )}
    </>
  )
}
