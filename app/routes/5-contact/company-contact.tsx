import { getCompany } from '@testbro/db/read/companies'
import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { bridgeOf } from '@testbro/rules/bridge'
import { actOnContact, answerContact } from '../../contact-act.server.ts'
import type { ContactAnswered } from '../../contact-answered.ts'
import { ContactPage } from '../../contact-page.tsx'
import { readContact } from '../../contact-view.server.ts'
import { readForm } from '../../form.server.ts'
import { CompanyFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { asSignedIn, notFound, pathsOf } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { contact, region }) =>
    `${text.contactPage.title({ company: contact.companyName, unit: contact.unitName })} – ${region.name}`,
)

export const loader = async (args: LoaderArgs) => {
  const { company: companyId = '', inquiry: id = '', contact } = args.params
  return asSignedIn(args, session =>
    reading({ as: 'company', session, company: companyId, inquiry: id }, async ({ db }) => {
      const shown = await readContact(db, { contact, inquiry: id })
      const inquiry = await findInquiry(db, id)
      if (!inquiry) throw notFound()
      const region = await getRegion(db, inquiry.regionId)
      return {
        ...shown,
        demo: args.context.config.demo,
        company: await getCompany(db, companyId),
        region: { name: region.name, officeName: region.officeName },
        spans: bridgeOf(inquiry, region).map(({ state, fact }) => ({ state, fact })),
      }
    }),
  )
}

export const action = async (args: ActionArgs) => {
  const { company = '', inquiry = '', contact = '' } = args.params
  const form = await readForm(args)
  const page = pathsOf(args.request).companyContact(company, inquiry, contact)
  return asSignedIn(
    args,
    async session => {
      const by = { as: 'company', session, company, inquiry } as const
      return answerContact(await actOnContact(args.context, form, by, { contact, inquiry }), page)
    },
    form.fields,
  )
}

/** A company's own view of a contact. */
export default function CompanyContact() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { company, demo, contact, region, spans } = loaded
  const answered = useActionData<ContactAnswered>()
  const { inquiry, stage } = useText()
  const paths = pathsIn(useLanguage())
  return (
    <CompanyFrame company={company} demo={demo}>
      <Crumb
        links={[
          { href: paths.company(company.id), label: inquiry.page.crumb },
          { href: paths.companyInquiry(company.id, contact.inquiryId), label: contact.title },
        ]}
      />
      <ContactPage
        {...loaded}
        viewer="company"
        office={region.officeName}
        steps={spans.map(({ state, fact }) => ({ state, when: fact ? stage.span(fact) : undefined }))}
        mayAct
        answered={answered}
        fileHref={file => paths.companyContactFile(company.id, contact.inquiryId, contact.id, file)}
      />
    </CompanyFrame>
  )
}
