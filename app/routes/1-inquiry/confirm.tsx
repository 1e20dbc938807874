import { beginSession } from '@testbro/auth/sessions'
import { findDraft, findReceived } from '@testbro/db/read/drafts'
import { reading } from '@testbro/db/transaction'
import { addDays, dayOf } from '@testbro/rules/clock'
import { receiveInquiry } from '@testbro/use-cases/1-inquiry/receive-inquiry'
import { readForm } from '../../form.server.ts'
import { RegionFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { holdsLink, withLink } from '../../link.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { openRegion, pathsOf, refuse, seeOther } from '../../visit.server.ts'
import { ReceivedPage } from './received-page.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { region, received }) =>
    `${received ? text.inquiry.received.heading : text.inquiry.confirm.heading} – ${region.name}`,
)

export const loader = async ({ params, request, context }: LoaderArgs) => {
  const region = await openRegion(params.region)
  return withLink({ context, request }, 'confirm', params.draft, by =>
    reading(by, async ({ db, who }) => {
      const received = await findReceived(db)
      const draft = received ? undefined : await findDraft(db, who.subject ?? '')
      if (!received && !draft?.sentAt) throw refuse({ code: 'expired-link', status: 404 })
      return {
        demo: context.config.demo,
        region,
        id: params.draft ?? '',
        title: draft?.title ?? '',
        erasedOn: draft ? addDays(dayOf(draft.savedAt), 7) : '',
        mayChange: holdsLink(context, 'draft', params.draft ?? ''),
        signedIn: context.session !== null,
        received: received && {
          reference: received.reference,
          receivedAt: received.receivedAt,
          company: received.company,
        },
      }
    }),
  )
}

/**
 * The address is confirmed by pressing, never by opening. Where the draft was written, whoever presses is also signed in: elsewhere a
 * letter does that, because a confirmation can be forwarded.
 */
export const action = async ({ params, request, context }: ActionArgs) => {
  await readForm({ request, context })
  const region = await openRegion(params.region)
  const id = params.draft ?? ''
  return withLink({ context, request }, 'confirm', params.draft, async by => {
    const outcome = await receiveInquiry(by, id)
    if ('refused' in outcome) throw refuse({ code: 'expired-link', status: 404 })
    const received = await reading(by, ({ db }) => findReceived(db))
    const headers = new Headers()
    if (received?.person && context.session === null && holdsLink(context, 'draft', id)) {
      headers.append('set-cookie', await beginSession(received.person, 'confirm'))
    }
    return seeOther(pathsOf(request).confirm(region.slug, id), headers)
  })
}

export default function Confirm() {
  const { region, demo, received, title, erasedOn, mayChange, signedIn, id } = useLoaderData<typeof loader>()
  const { confirm } = useText().inquiry
  const paths = pathsIn(useLanguage())
  if (received) {
    return (
      <RegionFrame region={region} demo={demo}>
        <ReceivedPage
          region={region}
          reference={received.reference}
          receivedAt={new Date(received.receivedAt)}
          follow={signedIn && received.company ? paths.companyInquiry(received.company, id) : undefined}
        />
      </RegionFrame>
    )
  }
  return (
    <RegionFrame region={region} demo={demo}>
      <PageHead title={confirm.heading} lead={confirm.lead(region.officeName)} />
      <form method="post">
        <p>{confirm.about(title)}</p>
        <p>{confirm.publicRecord}</p>
        <ButtonRow>
          <Button>{confirm.submit}</Button>
          {mayChange && (
            <ButtonLink kind="quiet" href={paths.draft(region.slug, id)}>
              {confirm.change}
            </ButtonLink>
          )}
        </ButtonRow>
      </form>
      <Section title={confirm.notYouHeading}>
        <p>{confirm.notYou(erasedOn)}</p>
      </Section>
    </RegionFrame>
  )
}
