import { dates } from '@testbro/text/dates'
import type { ContactLabels, ContactPageProps, FieldErrors } from './contact-page.tsx'
import { Button, ButtonRow } from './ui/button.tsx'
import { FileField } from './ui/file-field.tsx'
import { useLanguage, useText } from './ui/language.tsx'
import { Section } from './ui/section.tsx'
import { TextArea } from './ui/text-area.tsx'
import { type Message, Thread } from './ui/thread.tsx'

type ContactThreadProps = ContactPageProps & { error: FieldErrors; labels: ContactLabels }

/** What has been written and what has happened between, the oldest first; and the form that writes on. */
export function ContactThread(props: ContactThreadProps) {
  const { contact, office, state, mayAct } = props
  const { thread } = useText().contactPage
  return (
    <Section title={thread.heading} id="messages">
      <p className="small muted">
        {thread.readers({ company: contact.companyName, unit: contact.unitName, office })}
      </p>
      <Thread items={useMessages(props)} />
      {state !== 'closed' && mayAct && <WriteForm {...props} />}
    </Section>
  )
}

function useMessages({ contact, confirmations, messages, viewer, office, fileHref }: ContactPageProps) {
  const { thread } = useText().contactPage
  const { moment } = dates[useLanguage()]
  const names: Record<string, string> = { company: contact.companyName, unit: contact.unitName, office }
  const at = (when: Date) => ({ at: when.toISOString(), when: moment(when) })
  const introduced: Message = {
    id: 'introduction',
    ...at(contact.introducedAt),
    who: office,
    side: viewer === 'office' ? thread.introducedThem : thread.introducedYou,
    body: contact.message,
  }
  const written = messages.map(
    (message): Message => ({
      id: message.id,
      ...at(message.sentAt),
      who: message.author,
      side: names[message.side] ?? '',
      body: message.body,
      mine: message.side === viewer,
      files: message.files.map(({ id, name, bytes, scan }) => ({
        href: scan === 'found' ? undefined : fileHref(id),
        name,
        size: thread.size(Math.round(bytes / 1000)),
        scan: thread.scan[scan as keyof typeof thread.scan] ?? scan,
      })),
    }),
  )
  const confirmed = confirmations.map(
    ({ side, name, confirmedAt }): Message => ({
      id: `confirmed-${side}`,
      ...at(confirmedAt),
      fact: thread.confirmed({ name, side: names[side] ?? '' }),
    }),
  )
  const closed: Message[] = contact.closedAt
    ? [
        {
          id: 'closed',
          ...at(contact.closedAt),
          fact: thread.closed({ side: names[contact.closedBy ?? ''] ?? '' }),
        },
      ]
    : []
  const since = [...written, ...confirmed].toSorted((a, b) => a.at.localeCompare(b.at))
  return [introduced, ...since, ...closed]
}

function WriteForm(props: ContactThreadProps) {
  const { viewer, confirmations, answered, messageId, error, labels } = props
  const { write } = useText().contactPage
  const typed = answered?.act === 'write' ? answered.typed : {}
  const toConfirm = viewer !== 'office' && !confirmations.some(({ side }) => side === viewer)
  return (
    <form method="post" encType="multipart/form-data" noValidate id="write">
      <input type="hidden" name="id" value={typed.id?.[0] ?? messageId} />
      <TextArea
        name="body"
        label={labels.body}
        hint={write.hint}
        rows={5}
        limit={4000}
        value={typed.body?.[0]}
        error={error('body', labels.body)}
      />
      {answered?.act === 'write' && <p className="small">{write.fileAgain}</p>}
      <FileField
        name="document"
        label={labels.document}
        hint={write.fileHint}
        accept="application/pdf"
        error={error('document', labels.document)}
        optional
      />
      <ButtonRow>
        <Button kind={toConfirm ? 'second' : undefined} name="do" value="write">
          {write.submit}
        </Button>
      </ButtonRow>
    </form>
  )
}
