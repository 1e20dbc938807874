import type { ContactAnswered } from './contact-answered.ts'
import { CloseContact, HowItWent } from './contact-close.tsx'
import { ContactPeople } from './contact-people.tsx'
import { ContactReply } from './contact-reply.tsx'
import { ContactSides } from './contact-sides.tsx'
import { ContactThread } from './contact-thread.tsx'
import type { ShownContact } from './contact-view.server.ts'
import { useFieldError } from './field-error.ts'
import { useLocation } from './framework.ts'
import { KeptText } from './kept-text.tsx'
import { Bridge } from './ui/bridge.tsx'
import type { BridgeStep } from './ui/bridge-steps.ts'
import { ErrorBox } from './ui/error-box.tsx'
import { useText } from './ui/language.tsx'
import { Notice } from './ui/notice.tsx'
import { PageHead } from './ui/page-head.tsx'

/** Who reads: one of the two sides, or the office. */
export type Viewer = 'company' | 'unit' | 'office'

export type ContactPageProps = ShownContact & {
  viewer: Viewer
  office: string
  steps: readonly BridgeStep[]
  mayAct: boolean
  answered?: ContactAnswered
  fileHref: (file: string) => string
}

const dones = ['written', 'confirmed', 'closed'] as const

/** The page of a contact: who to reach, whether they are in touch, what has been written, and how it went. */
export function ContactPage(page: ContactPageProps) {
  const { contact, state, viewer, answered, mayAct } = page
  const { contactPage, stage } = useText()
  const done = new URLSearchParams(useLocation().search).get('done')
  const said = answered ? undefined : dones.find(known => known === done)
  const at = useFieldError(answered?.problems)
  const labels = useContactLabels(page)
  const faults = answered?.refused
    ? [{ text: stage.refused.contact[answered.refused] }]
    : (answered?.problems ?? []).map(({ field }) => ({ field, text: at(field, labels[field] ?? '') ?? '' }))
  const isOpen = state !== 'closed'
  return (
    <>
      <PageHead
        small
        kicker={
          <>
            <strong>{contact.reference}</strong> · {contact.title} ·{' '}
            {contactPage.introducedOn(contact.introducedAt)}
          </>
        }
        title={<ContactHeading {...page} />}
        above={<ErrorBox faults={faults} before={answered && contactPage.before[answered.act]} />}
      >
        {said && (
          <div className="space-4">
            <Notice kind="good" live title={contactPage.done[said]}>
              <p>{contactPage.done[`${said}Lead`]}</p>
            </Notice>
          </div>
        )}
        {answered?.refused && <p>{contactPage.tooLate}</p>}
        {!isOpen && viewer === 'unit' && page.linkUntil && <p>{contactPage.ended.until(page.linkUntil)}</p>}
      </PageHead>
      {answered?.refused && <KeptText typed={answered.typed} />}
      {!isOpen && <HowItWent {...page} />}
      <ContactPeople {...page} />
      <ContactSides {...page} />
      <ContactReply {...page} />
      <ContactThread {...page} error={at} labels={labels} />
      {isOpen && mayAct && <CloseContact viewer={viewer} answered={answered} error={at} labels={labels} />}
      <section className="section">
        <Bridge say={contactPage.step[state]} steps={page.steps} />
      </section>
    </>
  )
}

/** What is true of the contact now, as its reader would say it. */
function ContactHeading({ contact, state, viewer }: Pick<ContactPageProps, 'contact' | 'state' | 'viewer'>) {
  const { contactPage } = useText()
  const { companyName: company, unitName: unit } = contact
  const now = state === 'one' ? 'introduced' : state
  if (viewer === 'office') return <>{contactPage.officeHeading[now]({ company, unit })}</>
  return <>{contactPage.heading[now](viewer === 'company' ? unit : company)}</>
}

export type ContactLabels = Record<'body' | 'document' | 'outcome' | 'note', string> & Record<string, string>
export type FieldErrors = ReturnType<typeof useFieldError>

/** What the fields are called, at the field and in the box of errors alike. */
function useContactLabels({ contact, viewer }: Pick<ContactPageProps, 'contact' | 'viewer'>): ContactLabels {
  const { write, close } = useText().contactPage
  const other = viewer === 'company' ? contact.unitName : contact.companyName
  return {
    body: viewer === 'office' ? write.both : write.body(other),
    document: write.file,
    outcome: close.outcome,
    note: viewer === 'office' ? close.officeNote : close.note,
  }
}
