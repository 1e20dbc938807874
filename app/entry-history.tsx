import { EntryChanges } from './entry-changes.tsx'
import { EntryCompared } from './entry-compared.tsx'
import type { ShownEnvironment, ShownVersion } from './entry-view.server.ts'
import { Lines } from './lines.tsx'
import { Fold } from './ui/fold.tsx'
import { useText } from './ui/language.tsx'
import { Section } from './ui/section.tsx'
import { Status, type StatusKind } from './ui/status.tsx'

const kindOf: Record<ShownVersion['state'], StatusKind> = {
  accepted: 'done',
  declined: 'stop',
  waiting: 'wait',
  replaced: 'rest',
}

/** Every version, the newest first: who wrote it, what came of it and what it changed. */
export function EntryHistory({ shown }: { shown: ShownEnvironment }) {
  const { history, fields, office, aUnit } = useText().entries
  const { versions, mostVersions: most } = shown
  return (
    <Section title={history.heading} id="history">
      {versions.length === 0 && <p>{history.none}</p>}
      <EntryCompared shown={shown} />
      <ol className="rows space-5" reversed>
        {versions.map(version => (
          <li key={version.version} id={`version-${version.version}`}>
            <h3>{history.version(version.version)}</h3>
            <p className="meta">
              {history.by(
                version.byOffice ? (version.person ?? office) : (version.unit ?? aUnit),
                version.madeAt,
              )}
            </p>
            <p>
              {version.isCurrent ? (
                <Status kind="good">{history.current}</Status>
              ) : (
                <Status kind={kindOf[version.state]}>{history.states[version.state]}</Status>
              )}
            </p>
            {version.note && <Lines text={version.note} />}
            {version.reviewNote && <Lines text={version.reviewNote} />}
            {version.changes === null ? (
              <p>{history.first}</p>
            ) : (
              <>
                <p>{history.changed(version.changes.map(({ field }) => fields[field]).join(', '))}</p>
                <Fold summary={history.show}>
                  <EntryChanges changes={version.changes} />
                </Fold>
              </>
            )}
          </li>
        ))}
      </ol>
      {versions.length >= most && <p className="muted">{history.bounded(most)}</p>}
    </Section>
  )
}
