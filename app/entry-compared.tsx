import { EntryChanges } from './entry-changes.tsx'
import type { ShownEnvironment } from './entry-view.server.ts'
import { useFieldError } from './field-error.ts'
import { Button, ButtonRow } from './ui/button.tsx'
import { useText } from './ui/language.tsx'
import { SelectField } from './ui/select-field.tsx'

/** Any two versions to choose, and what differs between those that are chosen. */
export function EntryCompared({ shown: { versions, compared } }: { shown: ShownEnvironment }) {
  const { compare } = useText().entries.history
  const [newest, before] = versions
  const error = useFieldError(compared?.problems, ({ code }) =>
    code === 'already-taken' ? compare.same : compare.choose,
  )
  if (!newest || !before) return null
  const chosen = compared?.typed ?? { from: String(before.version), to: String(newest.version) }
  const options = versions.map(({ version, madeAt }) => ({
    value: String(version),
    label: compare.option(version, madeAt),
  }))
  const { found } = compared ?? {}
  return (
    <div id="comparison">
      <form method="get" action="#comparison" noValidate>
        <h3>{compare.heading}</h3>
        <div className="in-line space-3">
          {(['from', 'to'] as const).map(name => (
            <SelectField
              key={name}
              name={name}
              label={compare[name]}
              value={chosen[name]}
              error={error(name, compare[name])}
              options={options}
              compact
            />
          ))}
        </div>
        <ButtonRow>
          <Button kind="second">{compare.submit}</Button>
        </ButtonRow>
      </form>
      {found && (
        <>
          <h3 className="space-5">{compare.found(found.older, found.newer)}</h3>
          <EntryChanges changes={found.changes} />
        </>
      )}
    </div>
  )
}
