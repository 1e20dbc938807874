import type { Problem } from '@testbro/rules/problem'
import { problemText } from '@testbro/text/problems'
import type { Typed } from '../../inquiry-form.tsx'
import { Lines } from '../../lines.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { ShownCase } from './case-view.server.ts'

type CaseNotesProps = Pick<ShownCase, 'notes'> & {
  /** The id of the next note, made with the page. */
  id: string
  typed: Typed
  problems: readonly Problem[]
  mayWrite: boolean
}

/** What the office writes for itself. */
export function CaseNotes({ notes, id, typed, problems, mayWrite }: CaseNotesProps) {
  const { office, dates } = useText()
  const words = office.case
  const language = useLanguage()
  const [problem] = problems
  return (
    <div id="notes" className="stack">
      <p className="muted">{words.notesLead}</p>
      {notes.length === 0 ? (
        <p>{words.noNotes}</p>
      ) : (
        <Timeline
          items={notes.map(({ note, writtenAt, writtenBy }) => ({
            at: writtenAt,
            when: dates.moment(new Date(writtenAt)),
            what: writtenBy ?? words.somebody,
            more: (
              <>
                <br />
                <Lines text={note} />
              </>
            ),
          }))}
        />
      )}
      {mayWrite ? (
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <TextArea
            name="note"
            label={words.note}
            rows={3}
            limit={4000}
            value={typed.note?.[0]}
            error={problem && problemText(language, problem, words.note)}
          />
          <ButtonRow>
            <Button kind="second" name="do" value="note">
              {words.saveNote}
            </Button>
          </ButtonRow>
        </form>
      ) : (
        <p>{office.refused.reader}</p>
      )}
    </div>
  )
}
