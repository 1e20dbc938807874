import type { ContactWarning } from '@testbro/rules/unit-contacts'
import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Status } from '../../ui/status.tsx'
import { type Column, Table } from '../../ui/table.tsx'

export type ListedUnit = {
  id: string
  name: string
  cooperating: boolean
  endedAt: string | null
  warning: ContactWarning | null
  contacts: readonly { name: string; deputy: boolean; away: boolean }[]
}
type UnitsProps = { region: string; units: readonly ListedUnit[] }

/** The network: units that somebody must look after first. */
export function UnitTable({ region, units, mayWork }: UnitsProps & { mayWork: boolean }) {
  const { units: words } = useText().office
  const paths = pathsIn(useLanguage())
  const columns: Column<ListedUnit>[] = [
    { head: words.columns.unit, cell: unit => <Name unit={unit} />, names: true },
    { head: words.columns.contacts, cell: unit => <Contacts unit={unit} /> },
    {
      head: words.columns.act,
      alone: true,
      nowrap: true,
      cell: ({ id, name, warning }) => {
        const lacks = mayWork && warning !== null
        const label = lacks ? words.addContact : mayWork ? words.change : words.read
        return (
          <a href={`${paths.unit(region, id)}${lacks ? '#add' : ''}`}>
            {label}
            <span className="visually-hidden"> {words.object(name)}</span>
          </a>
        )
      },
    },
  ]
  const lacking = units.filter(({ warning }) => warning !== null)
  const fine = units.filter(({ warning }) => warning === null)
  const groups = [
    { heading: words.groups.lacking, count: lacking.length, rows: lacking },
    { heading: words.groups.fine, count: fine.length, rows: fine },
  ].filter(({ rows }) => rows.length > 0)
  return <Table caption={words.caption} columns={columns} groups={groups} rowKey={unit => unit.id} />
}

/** Units that have left the network. */
export function EndedUnits({ region, units }: UnitsProps) {
  const { units: words } = useText().office
  const paths = pathsIn(useLanguage())
  const columns: Column<ListedUnit>[] = [
    {
      head: words.columns.unit,
      cell: ({ id, name }) => <a href={paths.unit(region, id)}>{name}</a>,
      names: true,
    },
    {
      head: words.views.ended,
      cell: ({ endedAt }) => endedAt && words.endedOn(new Date(endedAt)),
      alone: true,
    },
  ]
  return (
    <Table caption={words.caption} columns={columns} groups={[{ rows: units }]} rowKey={unit => unit.id} />
  )
}

function Name({ unit: { name, cooperating } }: { unit: ListedUnit }) {
  const { units: words } = useText().office
  return (
    <>
      {name}
      {cooperating && (
        <>
          <br />
          <span className="small muted">{words.cooperating}</span>
        </>
      )}
    </>
  )
}

function Contacts({ unit: { warning, contacts } }: { unit: ListedUnit }) {
  const { units: words } = useText().office
  const names = contacts.map(({ name, deputy, away }) => {
    const known = deputy ? words.deputy(name) : name
    return away ? words.away(known) : known
  })
  return (
    <>
      {warning && (
        <Status kind={warning === 'one-contact' ? 'wait' : 'stop'}>{words.warnings[warning]}</Status>
      )}
      {warning && names.length > 0 && <br />}
      {names.join(', ')}
    </>
  )
}
