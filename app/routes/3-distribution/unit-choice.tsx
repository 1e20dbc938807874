import { pathsIn } from '../../paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Choice, choiceId } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Status } from '../../ui/status.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import type { ShownUnit } from './distribution-view.server.ts'

type UnitChoiceProps = {
  region: string
  units: readonly ShownUnit[]
  /** What was ticked when the form was sent; undefined before that. */
  typed?: readonly string[]
  error?: string
}

/** Every unit of the network with what speaks for asking it; the reasons stand beside the box. */
export function UnitChoice({ region, units, typed, error }: UnitChoiceProps) {
  const { distribution: words, matching } = useText()
  const paths = pathsIn(useLanguage())
  if (units.length === 0) {
    return (
      <Empty title={words.noUnits}>
        <ButtonLink kind="second" href={paths.newUnit(region)}>
          {words.addUnit}
        </ButtonLink>
      </Empty>
    )
  }
  const askable = units.filter(unit => unit.people.length > 0)
  const columns: Column<ShownUnit>[] = [
    {
      head: words.columns.unit,
      names: true,
      cell: unit =>
        unit.people.length === 0 ? (
          unit.name
        ) : (
          <Choice
            type="checkbox"
            id={choiceId('units', askable.indexOf(unit))}
            name="units"
            value={unit.id}
            label={unit.name}
            checked={typed ? typed.includes(unit.id) : unit.chosen}
          />
        ),
    },
    { head: words.columns.why, alone: true, cell: unit => <Why unit={unit} /> },
    { head: words.columns.load, nowrap: true, cell: unit => matching.load(unit.openQuestions) },
    { head: words.columns.people, cell: unit => <People region={region} unit={unit} /> },
  ]
  return (
    <FieldGroup id="units" legend={words.unitsCaption} hideLegend error={error}>
      <Table
        caption={words.unitsCaption}
        columns={columns}
        groups={[{ rows: units }]}
        rowKey={unit => unit.id}
      />
    </FieldGroup>
  )
}

function Why({ unit: { reasons, cooperating, askedAt } }: { unit: ShownUnit }) {
  const { distribution: words, matching } = useText()
  const none = reasons.every(({ code }) => code === 'none' || code === 'other-sector')
  return (
    <span className={none ? 'muted' : undefined}>
      {reasons.map(reason => matching.reason(reason)).join(' ')}
      {cooperating && ` ${words.cooperating}`}
      {askedAt && ` ${words.askedBefore(new Date(askedAt))}`}
    </span>
  )
}

function People({ region, unit: { id, name, people, everyoneAway } }: { region: string; unit: ShownUnit }) {
  const { distribution: words } = useText()
  const paths = pathsIn(useLanguage())
  if (people.length === 0) {
    return (
      <>
        <Status kind="stop">{words.nobody}</Status>{' '}
        <a href={paths.unit(region, id)}>
          {words.addContact}
          <span className="visually-hidden"> – {name}</span>
        </a>
      </>
    )
  }
  return (
    <>
      {people.map(person => (person.deputy ? `${person.name} (${words.deputy})` : person.name)).join(', ')}
      {everyoneAway && (
        <>
          <br />
          <span className="small muted">{words.everyoneAway}</span>
        </>
      )}
    </>
  )
}
