import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { ReplyStatus } from '../../ui/reply-status.tsx'
import { Status } from '../../ui/status.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import type { ShownInvited } from './round-view.server.ts'

type RoundTableProps = { region: string; invited: readonly ShownInvited[] }
type Given = ShownInvited['replies'][number]

/** Who has replied what: the interested first, those who were not reached last. */
export function RoundTable({ region, invited }: RoundTableProps) {
  const { distribution, dates } = useText()
  const words = distribution.round
  const columns: Column<ShownInvited>[] = [
    {
      head: words.columns.unit,
      names: true,
      cell: ({ unit, introduced }) => (
        <>
          {unit}
          {introduced && (
            <>
              <br />
              <Status kind="done">{words.introduced}</Status>
            </>
          )}
        </>
      ),
    },
    { head: words.columns.reply, alone: true, cell: ({ state }) => <ReplyStatus state={state} /> },
    { head: words.columns.why, cell: one => <Said region={region} invited={one} /> },
    {
      head: words.columns.who,
      cell: ({ replies: [newest] }) => newest && <Who reply={newest} />,
    },
    {
      head: words.columns.when,
      nowrap: true,
      cell: ({ replies: [newest] }) => newest && dates.shortDay(new Date(newest.givenAt)),
    },
  ]
  return (
    <Table caption={words.caption} columns={columns} groups={[{ rows: invited }]} rowKey={one => one.id} />
  )
}

function Who({ reply: { by, forwarded } }: { reply: Given }) {
  const { round: words } = useText().distribution
  return (
    <>
      {by}
      {forwarded && (
        <>
          <br />
          <span className="small muted">{words.notChecked}</span>
        </>
      )}
    </>
  )
}

/** What was said with the newest reply, and what was replied before it; or what to do where nobody was reached. */
function Said({
  region,
  invited: { state, unit, unitId, replies },
}: {
  region: string
  invited: ShownInvited
}) {
  const { distribution, reply } = useText()
  const words = distribution.round
  const paths = pathsIn(useLanguage())
  const [newest, ...earlier] = replies
  if (state === 'not-reached') {
    return (
      <>
        {words.notReached}{' '}
        <a href={paths.unit(region, unitId)}>
          {words.changeContact}
          <span className="visually-hidden"> – {unit}</span>
        </a>
      </>
    )
  }
  if (!newest) return state === 'forwarded' ? words.forwarded : null
  return (
    <>
      <Reasons reply={newest} />
      {earlier.length > 0 && (
        <p className="small muted">
          {words.version(newest.version)}{' '}
          {earlier
            .map(({ answer, givenAt }) =>
              words.earlier({ at: new Date(givenAt), answer: reply.states[answer].toLowerCase() }),
            )
            .join(' ')}
        </p>
      )}
    </>
  )
}

function Reasons({ reply: { condition, earliest, reason, comment } }: { reply: Given }) {
  const { distribution, reply: words } = useText()
  const reasons: Record<string, string> = words.reasons
  const said = [
    condition,
    earliest && distribution.round.earliest(earliest),
    reason && distribution.round.reason(reasons[reason] ?? reason),
    comment,
  ].filter(Boolean)
  return <span className="kept">{said.join('\n')}</span>
}
