import { dates } from '@testbro/text/dates'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import type { SignedIn } from './how.server.ts'

/** Where the person is signed in, and the way to end all of it but here. */
export function SessionsPart({ sessions }: { sessions: readonly SignedIn[] }) {
  const { account } = useText().account
  const { shortMoment } = dates[useLanguage()]
  return (
    <Section title={account.sessionsHeading(sessions.length)}>
      <Table
        caption={account.sessionsCaption}
        groups={[{ rows: sessions }]}
        rowKey={row => `${row.begunAt.toISOString()} ${row.touchedAt.toISOString()} ${row.isHere}`}
        columns={[
          {
            head: account.began,
            names: true,
            cell: row => `${shortMoment(row.begunAt)}${row.isHere ? ` (${account.here})` : ''}`,
          },
          { head: account.how, cell: row => account.ways[row.begunBy] },
          { head: account.touched, cell: row => shortMoment(row.touchedAt) },
        ]}
      />
      {sessions.length > 1 && (
        <form method="post">
          <ButtonRow>
            <Button kind="second" name="do" value="end-others">
              {account.endOthers}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}
