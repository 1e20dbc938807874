import { pathsIn } from '../../paths.ts'
import { BridgeMini } from '../../ui/bridge-mini.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Due } from '../../ui/status.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import type { DueRows, ShownRow } from './queue-row.server.ts'

type Shown = { region: string; today: string }

/** Open cases in the order they are to be done: the first column names the act and the day that made it due. */
export function OpenTable({ region, today, groups }: Shown & { groups: DueRows }) {
  const { office, stage } = useText()
  const { queue } = office
  const columns: Column<ShownRow>[] = [
    { head: queue.columns.act, cell: row => <WhatIsDue row={row} today={today} />, alone: true },
    { head: queue.columns.inquiry, cell: row => <Title region={region} row={row} />, names: true },
    { head: queue.columns.where, cell: row => <BridgeMini steps={row.steps} />, alone: true },
  ]
  return (
    <Table
      caption={queue.caption}
      columns={columns}
      groups={groups.map(({ group, rows }) => ({ heading: stage.groups[group], count: rows.length, rows }))}
      rowKey={row => row.id}
    />
  )
}

/** Closed cases, the latest received first. */
export function ClosedTable({ region, rows }: { region: string; rows: readonly ShownRow[] }) {
  const { office, stage, dates } = useText()
  const { queue } = office
  const columns: Column<ShownRow>[] = [
    {
      head: queue.columns.closed,
      cell: row => row.closedOn && dates.shortDay(row.closedOn),
      alone: true,
    },
    { head: queue.columns.inquiry, cell: row => <Title region={region} row={row} />, names: true },
    {
      head: queue.columns.where,
      cell: row => <BridgeMini steps={row.steps} label={stage.endings[row.state]} />,
      alone: true,
    },
  ]
  return <Table caption={queue.captionClosed} columns={columns} groups={[{ rows }]} rowKey={row => row.id} />
}

function WhatIsDue({ row: { act, dueOn, lateBy }, today }: { row: ShownRow; today: string }) {
  const { stage } = useText()
  if (act === null) return null
  const when =
    dueOn === null
      ? stage.due.none
      : lateBy !== null
        ? stage.due.late(lateBy, dueOn)
        : dueOn === today
          ? stage.due.today
          : stage.due.on(dueOn)
  return (
    <>
      <Due late={lateBy !== null}>{stage.acts[act]}</Due>
      <br />
      <span className="small muted">{when}</span>
    </>
  )
}

function Title({ region, row }: { region: string; row: ShownRow }) {
  const paths = pathsIn(useLanguage())
  const { queue } = useText().office
  return (
    <>
      <a href={paths.case(region, row.id)}>{row.title}</a>
      <br />
      <span className="small muted">
        {row.company ?? queue.noCompany} · {row.reference}
        {row.handler && ` · ${queue.handledBy(row.handler)}`}
      </span>
    </>
  )
}
