import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { ShownCase } from './case-view.server.ts'

const kinds: Record<string, StatusKind> = {
  queued: 'wait',
  committing: 'wait',
  sent: 'done',
  failed: 'stop',
  in_doubt: 'wait',
  held: 'stop',
}

/** Letters about the case and how far each has come; one that waits to be sent says so. */
export function CaseLetters({ letters }: Pick<ShownCase, 'letters'>) {
  const { office, dates } = useText()
  const words = office.case
  const states: Record<string, string> = words.letterStates
  return (
    <Section title={words.letters} id="letters">
      {letters.length === 0 ? (
        <p>{words.noLetters}</p>
      ) : (
        <Table
          caption={words.lettersCaption}
          columns={[
            {
              head: words.letterColumns.letter,
              cell: ({ subject, language }) => <span lang={language}>{subject}</span>,
              names: true,
            },
            { head: words.letterColumns.to, cell: ({ address }) => address },
            {
              head: words.letterColumns.state,
              cell: ({ state, at }) => (
                <>
                  <Status kind={kinds[state] ?? 'rest'}>{states[state] ?? state}</Status>
                  <br />
                  <span className="small muted">
                    {state === 'queued'
                      ? words.since(dates.shortMoment(new Date(at)))
                      : dates.shortMoment(new Date(at))}
                  </span>
                </>
              ),
            },
          ]}
          groups={[{ rows: letters }]}
          rowKey={letter => letter.id}
        />
      )}
    </Section>
  )
}
