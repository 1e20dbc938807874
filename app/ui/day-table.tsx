import type { ReactNode } from 'react'
import { useText } from './language.tsx'
import { Table } from './table.tsx'

/** Working days between two facts. Null: too few cases to say. */
export type DayRow = { what: string; half: number | null; nine: number | null; promise: number | null }

/** How fast a region answers: what half of all cases meet, what nine in ten meet, and what the region promises. */
export function DayTable({ region, rows }: { region: string; rows: readonly DayRow[] }) {
  const { days } = useText().ui
  return (
    <div className="days">
      <Table
        caption={days.caption(region)}
        columns={[
          { head: days.fromTo, cell: row => row.what, names: true },
          { head: days.half, cell: row => <Days count={row.half} big />, figures: true },
          { head: days.nine, cell: row => <Days count={row.nine} />, figures: true },
          { head: days.promise, cell: row => <Days count={row.promise} />, figures: true },
        ]}
        groups={[{ rows }]}
        rowKey={row => row.what}
      />
    </div>
  )
}

function Days({ count, big = false }: { count: number | null; big?: boolean }): ReactNode {
  const { days } = useText().ui
  if (count === null) return <span className="unit">{days.unknown}</span>
  return (
    <>
      <span className={big ? 'big' : undefined}>{count}</span>{' '}
      <span className="unit">{days.unit(count)}</span>
    </>
  )
}
