import { outcomes } from '@testbro/rules/5-contact'
import type { ContactLabels, ContactPageProps, FieldErrors } from './contact-page.tsx'
import { Button, ButtonRow } from './ui/button.tsx'
import { ChoiceGroup } from './ui/choice-group.tsx'
import { useText } from './ui/language.tsx'
import { Section } from './ui/section.tsx'
import { TextArea } from './ui/text-area.tsx'

type CloseContactProps = Pick<ContactPageProps, 'viewer' | 'answered'> & {
  error: FieldErrors
  labels: ContactLabels
}

/** Says how it went, and what that ends. */
export function CloseContact({ viewer, answered, error, labels }: CloseContactProps) {
  const { contact, contactPage } = useText()
  const { close } = contactPage
  const typed = answered?.act === 'close' ? answered.typed : {}
  const isOffice = viewer === 'office'
  return (
    <Section title={close.heading} id="close">
      <p>{isOffice ? close.officeLead : close.lead}</p>
      <form method="post" noValidate>
        <ChoiceGroup
          name="outcome"
          label={labels.outcome}
          value={typed.outcome?.[0]}
          error={error('outcome', labels.outcome)}
          options={outcomes.map(value =>
            isOffice ? { value, label: contact.ended[value] } : { value, ...contact.outcomes[value] },
          )}
        />
        <TextArea
          name="note"
          label={labels.note}
          hint={close.noteHint}
          rows={3}
          limit={1000}
          value={typed.note?.[0]}
          error={error('note', labels.note)}
          optional
        />
        <ButtonRow>
          <Button kind="stop" name="do" value="close">
            {close.submit}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

/** What came of it, when it is closed. */
export function HowItWent({
  contact,
  viewer,
  office,
}: Pick<ContactPageProps, 'contact' | 'viewer' | 'office'>) {
  const { contact: words, contactPage } = useText()
  const { ended } = contactPage
  const { outcome: word, outcomeNote, closedAt, closedBy } = contact
  const outcome = outcomes.find(known => known === word)
  const names: Record<string, string> = { company: contact.companyName, unit: contact.unitName, office }
  if (!outcome || !closedAt) return null
  return (
    <Section title={ended.heading}>
      <p className="lead">{viewer === 'office' ? words.ended[outcome] : words.short[outcome]}</p>
      {outcomeNote && <p className="kept">{outcomeNote}</p>}
      <p className="small muted">{ended.by({ side: names[closedBy ?? ''] ?? '', at: closedAt })}</p>
    </Section>
  )
}
