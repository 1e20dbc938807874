import { dates } from '@testbro/text/dates'
import { useLoaderData } from '../../framework.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { loader } from './colleagues.tsx'

/** Invites a colleague, and shows who has not answered yet. */
export function InvitePart({ email, error }: { email?: string; error?: string }) {
  const { colleagues } = useText().company
  return (
    <Section title={colleagues.inviteHeading}>
      <form method="post">
        <TextField
          name="email"
          type="email"
          label={colleagues.inviteEmail}
          hint={colleagues.inviteHint}
          value={email}
          error={error}
          autoComplete="off"
          spellCheck={false}
          width="mid"
          compact
        />
        <ButtonRow>
          <Button name="do" value="invite">
            {colleagues.inviteSubmit}
          </Button>
        </ButtonRow>
      </form>
      <OpenInvitations />
    </Section>
  )
}

function OpenInvitations() {
  const { open } = useLoaderData<typeof loader>()
  const { colleagues } = useText().company
  const { longDay } = dates[useLanguage()]
  if (open.length === 0) return null
  return (
    <div className="space-5">
      <h3>{colleagues.openHeading}</h3>
      <Table
        caption={colleagues.openCaption}
        groups={[{ rows: open }]}
        rowKey={row => row.id}
        columns={[
          { head: colleagues.email, names: true, cell: row => row.email },
          { head: colleagues.invited, cell: row => longDay(row.invitedAt) },
          { head: colleagues.invitedBy, cell: row => row.invitedBy ?? colleagues.nameless },
          {
            head: colleagues.act,
            alone: true,
            cell: row => (
              <form method="post">
                <input type="hidden" name="invitation" value={row.id} />
                <Button kind="quiet" name="do" value="withdraw" hidden={`– ${row.email}`}>
                  {colleagues.withdraw}
                </Button>
              </form>
            ),
          },
        ]}
      />
    </div>
  )
}
