import type { Answered } from '../../answered.ts'
import { useFieldError } from '../../field-error.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { CheckGroup } from '../../ui/check-group.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { LoadedEnvironment } from './environment.tsx'

type EnvironmentHostsProps = { loaded: LoadedEnvironment; answered?: Answered; mayWork: boolean }

/** Which unit has an environment, and which others host it with it. */
export function EnvironmentHosts({ loaded, answered, mayWork }: EnvironmentHostsProps) {
  const { hosts: words } = useText().entries
  const { environment, hosts, units } = loaded
  const here = answered?.act === 'hosts' ? answered : undefined
  const error = useFieldError(here?.problems)
  const known = [
    ...units,
    ...[{ id: environment.unitId, name: environment.unitName ?? '' }, ...hosts].filter(
      host => !units.some(unit => unit.id === host.id),
    ),
  ]
  const options = known.map(unit => ({ value: unit.id, label: unit.name }))
  return (
    <Section title={words.heading} id="hosting">
      <p className="muted">{words.lead}</p>
      {mayWork ? (
        <form method="post" noValidate>
          <SelectField
            name="unit"
            label={words.unit}
            value={here?.typed.unit?.[0] ?? environment.unitId}
            error={error('unit', words.unit)}
            options={options}
            width="mid"
            compact
          />
          <CheckGroup
            name="hosts"
            label={words.hosts}
            values={here?.typed.hosts ?? hosts.map(({ id }) => id)}
            error={error('hosts', words.hosts)}
            options={options.filter(({ value }) => value !== environment.unitId)}
            compact
          />
          <ButtonRow>
            <Button kind="second" name="do" value="hosts">
              {words.save}
            </Button>
          </ButtonRow>
        </form>
      ) : (
        <p>{[environment.unitName, ...hosts.map(({ name }) => name)].filter(Boolean).join(', ')}</p>
      )}
    </Section>
  )
}
