import { findInquiry } from '@testbro/db/read/inquiries'
import { bridgeOf } from '@testbro/rules/bridge'
import { actOnContact, answerContact } from '../../contact-act.server.ts'
import type { ContactAnswered } from '../../contact-answered.ts'
import { ContactPage } from '../../contact-page.tsx'
import { readContact } from '../../contact-view.server.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { actInOffice, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { notFound, pathsOf } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { contact, region }) =>
    `${text.contactPage.title({ company: contact.companyName, unit: contact.unitName })} – ${region.name}`,
)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, region }) => {
    const { inquiry: id = '', contact } = args.params
    const shown = await readContact(db, { contact, inquiry: id })
    const inquiry = await findInquiry(db, id)
    if (!inquiry) throw notFound()
    return { ...shown, spans: bridgeOf(inquiry, region).map(({ state, fact }) => ({ state, fact })) }
  })

export const action = async (args: ActionArgs) => {
  const { inquiry = '', contact = '' } = args.params
  const form = await readForm(args)
  const { region, outcome } = await actInOffice(args, form.fields, by =>
    actOnContact(args.context, form, by, { contact, inquiry }),
  )
  return answerContact(outcome, pathsOf(args.request).officeContact(region.slug, inquiry, contact))
}

/** The office's view of a contact: it reads all, writes as the office, and closes what the sides have ended. */
export default function OfficeContact() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { region, demo, role, contact, spans } = loaded
  const answered = useActionData<ContactAnswered>()
  const { office, stage } = useText()
  const paths = pathsIn(useLanguage())
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb
        links={[
          { href: paths.office(region.slug), label: office.case.crumb },
          { href: paths.case(region.slug, contact.inquiryId), label: contact.title },
        ]}
      />
      <ContactPage
        {...loaded}
        viewer="office"
        office={region.officeName}
        steps={spans.map(({ state, fact }) => ({ state, when: fact ? stage.officeSpan(fact) : undefined }))}
        mayAct={role !== 'reader'}
        answered={answered}
        fileHref={file => paths.officeContactFile(region.slug, contact.inquiryId, contact.id, file)}
      />
    </OfficeFrame>
  )
}
