import { beginSession } from '@testbro/auth/sessions'
import { findReceived } from '@testbro/db/read/drafts'
import { reading } from '@testbro/db/transaction'
import { claimInquiry } from '@testbro/use-cases/1-inquiry/claim-inquiry'
import { readForm } from '../../form.server.ts'
import { RegionFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { withLink } from '../../link.server.ts'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { openRegion, pathsOf, refuse, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.inquiry.claim.heading} – ${region.name}`)

export const loader = async ({ params, request, context }: LoaderArgs) => {
  const region = await openRegion(params.region)
  return withLink({ context, request }, 'claim', params.inquiry, by =>
    reading(by, async ({ db }) => {
      const received = await findReceived(db)
      if (!received) throw refuse({ code: 'expired-link', status: 404 })
      return { demo: context.config.demo, region, reference: received.reference }
    }),
  )
}

/** The address of an inquiry that the office entered is confirmed; from then on the company follows it. */
export const action = async ({ params, request, context }: ActionArgs) => {
  await readForm({ request, context })
  await openRegion(params.region)
  return withLink({ context, request }, 'claim', params.inquiry, async by => {
    await claimInquiry(by)
    const received = await reading(by, ({ db }) => findReceived(db))
    if (!received?.person || !received.company) throw refuse({ code: 'expired-link', status: 404 })
    const headers = new Headers()
    if (context.session === null) headers.append('set-cookie', await beginSession(received.person, 'confirm'))
    return seeOther(pathsOf(request).companyInquiry(received.company, params.inquiry ?? ''), headers)
  })
}

export default function Claim() {
  const { region, demo, reference } = useLoaderData<typeof loader>()
  const { claim } = useText().inquiry
  return (
    <RegionFrame region={region} demo={demo}>
      <PageHead title={claim.heading} lead={claim.lead(region.officeName, reference)} />
      <form method="post">
        <ButtonRow>
          <Button>{claim.submit}</Button>
        </ButtonRow>
      </form>
    </RegionFrame>
  )
}
