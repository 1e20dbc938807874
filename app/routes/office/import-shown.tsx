import type { RowFate, TableColumn } from '@testbro/rules/entry-table'
import { EntryChanges } from '../../entry-changes.tsx'
import { pathsIn } from '../../paths.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import type { ShownImport } from './import-environments.tsx'
import { useImportWords } from './import-words.ts'

type ImportShownProps = { region: string; read: ShownImport; table: string }

const kinds: Record<RowFate['fate'], StatusKind> = {
  new: 'good',
  changed: 'wait',
  unchanged: 'rest',
  wrong: 'stop',
}
const order = ['wrong', 'new', 'changed', 'unchanged'] as const

/** What each row of a file would do, and the button that does exactly that. */
export function ImportShown({ region, read, table }: ImportShownProps) {
  const { import: words } = useText().entries
  const { labelOf } = useImportWords()
  const paths = pathsIn(useLanguage())
  const nameOf = (column: TableColumn) => words.column(labelOf(column), column)
  const lacksUnit = read.rows.some(row => row.problems.some(({ column }) => column === 'unit'))
  const of = (fate: RowFate['fate']) => read.rows.filter(row => row.fate === fate)
  const counts = {
    added: of('new').length,
    changed: of('changed').length,
    unchanged: of('unchanged').length,
    wrong: of('wrong').length,
  }
  const count = counts.added + counts.changed
  const columns: Column<RowFate>[] = [
    { head: words.columns.line, cell: ({ line }) => line },
    { head: words.columns.name, cell: ({ name }) => name, names: true },
    {
      head: words.columns.fate,
      cell: ({ fate }) => <Status kind={kinds[fate]}>{words.fates[fate]}</Status>,
      alone: true,
    },
    { head: words.columns.what, cell: row => <What row={row} />, alone: true },
  ]
  return (
    <Section title={words.shownHeading} id="shown">
      <p>{words.summary(counts)}</p>
      {read.missing.length > 0 && (
        <Fold summary={words.missing(read.missing.length)}>
          <p>{read.missing.map(nameOf).join(', ')}</p>
        </Fold>
      )}
      {read.unknown.length > 0 && <p className="muted">{words.unknown(read.unknown.join(', '))}</p>}
      {counts.wrong > 0 && <p>{words.wrongLead}</p>}
      <Table
        caption={words.caption}
        columns={columns}
        groups={[{ rows: order.flatMap(of) }]}
        rowKey={({ line }) => String(line)}
      />
      {lacksUnit && (
        <Fold summary={words.units}>
          <p>{read.units.join(', ')}</p>
        </Fold>
      )}
      {count === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <form method="post" action={paths.importEnvironments(region)} noValidate>
          <input type="hidden" name="rows" value={table} />
          <input type="hidden" name="print" value={read.print} />
          <ButtonRow why={words.why}>
            <Button name="do" value="import">
              {words.import(count)}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}

function What({ row }: { row: RowFate }) {
  const { import: words, fields } = useText().entries
  const { labelOf, say } = useImportWords()
  if (row.fate === 'new') return <>{words.newWhat}</>
  if (row.fate === 'unchanged') return null
  if (row.fate === 'wrong')
    return (
      <>
        {row.problems.map(problem => (
          <p key={JSON.stringify(problem)}>
            <strong>{words.column(labelOf(problem.column), problem.column)}:</strong> {say(problem)}
          </p>
        ))}
      </>
    )
  return (
    <Fold summary={row.changes.map(({ field }) => fields[field]).join(', ')}>
      <EntryChanges changes={row.changes} />
    </Fold>
  )
}
