import type { ReactNode } from 'react'
import type { Answered } from './answered.ts'
import { EntryChanges } from './entry-changes.tsx'
import { EntryFaults, EntryFields, EntryParts } from './entry-form.tsx'
import type { ShownEnvironment } from './entry-view.server.ts'
import { Button, ButtonRow } from './ui/button.tsx'
import { useText } from './ui/language.tsx'
import { Notice } from './ui/notice.tsx'
import { PageHead } from './ui/page-head.tsx'
import { TextArea } from './ui/text-area.tsx'

type EntryEditProps = {
  shown: ShownEnvironment
  answered?: Answered
  keeper: 'office' | 'unit'
  back: string
}

/** The form of an entry that there is. What was typed is kept; what changed meanwhile is shown beside it. */
export function EntryEdit({ shown, answered, keeper, back }: EntryEditProps) {
  const { edit } = useText().entries
  const { environment, entry, form, waiting, versions } = shown
  const here = answered?.act === 'save' ? answered : undefined
  const typed = here?.typed ?? form
  const problems = here?.problems ?? []
  const isChanged = problems.some(({ code }) => code === 'changed-meanwhile')
  const since = Number(here?.typed.version?.[0]) || 0
  const newer = versions.filter(({ version }) => version > since)
  const isOffice = keeper === 'office'
  return (
    <>
      <PageHead
        title={edit.heading(entry.name)}
        lead={isOffice ? edit.officeLead : edit.unitLead}
        above={here && <EntryFaults typed={typed} problems={problems} />}
      />
      {waiting && <p>{isOffice ? edit.onProposal : edit.onOwn}</p>}
      {isChanged && (
        <Notice kind="wait" title={edit.changed}>
          <p>{edit.changedText}</p>
          {newer.map(({ version, changes }) => changes && <EntryChanges key={version} changes={changes} />)}
        </Notice>
      )}
      <EntryForm
        typed={typed}
        problems={problems}
        hidden={<input type="hidden" name="version" value={environment.newest} />}
        after={
          isOffice ? null : (
            <TextArea
              name="note"
              label={edit.note}
              value={here?.typed.note?.[0]}
              rows={2}
              limit={600}
              optional
            />
          )
        }
        submit={isOffice ? edit.officeSubmit : edit.unitSubmit}
        cancel={{ href: back, label: edit.cancel }}
      />
    </>
  )
}

type EntryFormProps = {
  typed: Answered['typed']
  problems: Answered['problems']
  hidden: ReactNode
  after?: ReactNode
  submit: string
  cancel: { href: string; label: string }
}

export function EntryForm({ typed, problems, hidden, after, submit, cancel }: EntryFormProps) {
  return (
    <>
      <EntryParts />
      <form method="post" noValidate>
        {hidden}
        <EntryFields typed={typed} problems={problems} />
        {after}
        <ButtonRow>
          <Button name="do" value="save">
            {submit}
          </Button>
          <a href={cancel.href}>{cancel.label}</a>
        </ButtonRow>
      </form>
    </>
  )
}
