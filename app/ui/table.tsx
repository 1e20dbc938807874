import type { ReactNode } from 'react'

export type Column<Row> = {
  head: string
  /** Tells it from another with the same head. */
  key?: string
  cell: (row: Row) => ReactNode
  /** The column that names its row; one in each table. */
  names?: boolean
  /** On a phone the cell starts with the column's head, unless its words stand alone. */
  alone?: boolean
  figures?: boolean
  nowrap?: boolean
}
export type RowGroup<Row> = { id?: string; heading?: string; count?: ReactNode; rows: readonly Row[] }

type TableProps<Row> = {
  /** Names the table; seen only with `showCaption`. */
  caption: string
  showCaption?: boolean
  columns: readonly Column<Row>[]
  groups: readonly RowGroup<Row>[]
  rowKey: (row: Row) => string
  /** Rows become blocks on a phone (the rule); without it the table scrolls sideways in its own box. */
  folds?: boolean
}

// Said again, because a folded table is display: block and loses what its elements mean.
const role = (name: string) => ({ role: name })

/** Rows of the same kind, in groups when they have headings. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, showCaption, columns, groups, rowKey, folds = true } = props
  const table = (
    <table className={folds ? 'table folds' : 'table'} {...role('table')}>
      <caption className={showCaption ? undefined : 'visually-hidden'}>{caption}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {columns.map(column => (
            <th
              key={column.key ?? column.head}
              {...role('columnheader')}
              scope="col"
              className={cellClass(column)}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group, index) => (
        <tbody key={group.heading ?? index} id={group.id} {...role('rowgroup')}>
          {group.heading && <GroupHead group={group} span={columns.length} />}
          {group.rows.map(row => (
            <Cells key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  )
  if (folds) return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={caption}>
      {table}
    </section>
  )
}

function GroupHead<Row>({ group, span }: { group: RowGroup<Row>; span: number }) {
  return (
    <tr {...role('row')} className="group">
      <th {...role('rowheader')} scope="rowgroup" colSpan={span}>
        {group.heading}
        {group.count !== undefined && <span className="muted"> {group.count}</span>}
      </th>
    </tr>
  )
}

function Cells<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr {...role('row')}>
      {columns.map(column =>
        column.names ? (
          <th key={column.key ?? column.head} {...role('rowheader')} scope="row" className="title">
            {column.cell(row)}
          </th>
        ) : (
          <td
            key={column.key ?? column.head}
            {...role('cell')}
            className={cellClass(column)}
            data-label={column.alone ? undefined : column.head}
          >
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

const cellClass = <Row,>({ figures, nowrap }: Column<Row>) =>
  [figures && 'num', nowrap && 'nowrap'].filter(Boolean).join(' ') || undefined
