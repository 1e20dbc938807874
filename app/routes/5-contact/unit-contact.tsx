import { getRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { steps } from '@testbro/rules/stage'
import { actOnContact, answerContact } from '../../contact-act.server.ts'
import type { ContactAnswered } from '../../contact-answered.ts'
import { ContactPage } from '../../contact-page.tsx'
import { readContact } from '../../contact-view.server.ts'
import { readForm } from '../../form.server.ts'
import { RegionFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { withLink } from '../../link.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { useLanguage } from '../../ui/language.tsx'
import { pathsOf } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { contact, region }) =>
    `${text.contactPage.title({ company: contact.companyName, unit: contact.unitName })} – ${region.name}`,
)

export const loader = ({ params, request, context }: LoaderArgs) =>
  withLink({ context, request }, 'contact', params.contact, by =>
    reading(by, async ({ db }) => {
      const shown = await readContact(db, { contact: params.contact })
      return { ...shown, region: await getRegion(db, shown.regionId), demo: context.config.demo }
    }),
  )

export const action = async ({ params, request, context }: ActionArgs) => {
  const form = await readForm({ request, context })
  const { contact = '' } = params
  return withLink(
    { context, request },
    'contact',
    contact,
    async by =>
      answerContact(await actOnContact(context, form, by, { contact }), pathsOf(request).contact(contact)),
    form.fields,
  )
}

/** A unit's own view of a contact, by the link of one of its people. */
export default function UnitContact() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { region, demo, contact } = loaded
  const answered = useActionData<ContactAnswered>()
  const paths = pathsIn(useLanguage())
  return (
    <RegionFrame region={region} demo={demo}>
      <ContactPage
        {...loaded}
        viewer="unit"
        office={region.officeName}
        steps={steps.map((_, index) => ({ state: index < 4 || contact.closedAt ? 'done' : 'now' }))}
        mayAct
        answered={answered}
        fileHref={file => paths.contactFile(contact.id, file)}
      />
    </RegionFrame>
  )
}
