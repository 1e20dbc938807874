import { dates } from '@testbro/text/dates'
import { useLoaderData } from '../../framework.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import type { loader } from './colleagues.tsx'

/** Who follows the inquiries; each row leads to where a membership is ended. */
export function Members() {
  const { members } = useLoaderData<typeof loader>()
  const { colleagues } = useText().company
  const { longDay } = dates[useLanguage()]
  return (
    <Section title={colleagues.membersHeading}>
      <Table
        caption={colleagues.caption}
        groups={[{ rows: members }]}
        rowKey={row => row.id}
        columns={[
          {
            head: colleagues.name,
            names: true,
            cell: row => `${row.name ?? colleagues.nameless}${row.isMe ? ` (${colleagues.you})` : ''}`,
          },
          { head: colleagues.email, cell: row => row.email },
          { head: colleagues.since, cell: row => longDay(row.joinedAt) },
          {
            head: colleagues.act,
            alone: true,
            cell: row => (
              <a href={`?end=${row.id}`}>
                {row.isMe ? colleagues.leave : colleagues.end}
                {!row.isMe && <span className="visually-hidden"> – {row.name ?? row.email}</span>}
              </a>
            ),
          },
        ]}
      />
    </Section>
  )
}
