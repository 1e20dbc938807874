import { findDraft, findReceived } from '@testbro/db/read/drafts'
import { reading } from '@testbro/db/transaction'
import { addDays, addWorkingDays, dayOf } from '@testbro/rules/clock'
import { sendConfirmationAgain } from '@testbro/use-cases/1-inquiry/send-confirmation-again'
import { readForm } from '../../form.server.ts'
import { RegionFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { withLink } from '../../link.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Bridge } from '../../ui/bridge.tsx'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Column, Columns } from '../../ui/columns.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Receipt } from '../../ui/receipt.tsx'
import { Section } from '../../ui/section.tsx'
import { openRegion, pathsOf, refuse, seeOther } from '../../visit.server.ts'
import { ReceivedPage } from './received-page.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region, state }) => {
  const { checkMail, saved, received } = text.inquiry
  const heading = { sent: checkMail.heading, saved: saved.heading, received: received.heading }[state]
  return `${heading} – ${region.name}`
})

export const loader = async ({ params, request, context }: LoaderArgs) => {
  const region = await openRegion(params.region)
  const common = { demo: context.config.demo, region, again: new URL(request.url).searchParams.has('again') }
  return withLink({ context, request }, 'draft', params.draft, by =>
    reading(by, async ({ db, now, who }) => {
      const draft = await findDraft(db, who.subject ?? '')
      const id = params.draft ?? ''
      if (!draft) {
        const received = await findReceived(db)
        if (!received) throw refuse({ code: 'expired-link', status: 404 })
        return { ...common, state: 'received' as const, id, ...received }
      }
      const day = dayOf(now)
      return {
        ...common,
        state: draft.sentAt ? ('sent' as const) : ('saved' as const),
        id,
        email: draft.email ?? '',
        keptUntil: addDays(dayOf(draft.savedAt), 30),
        validUntil: addDays(day, 7),
        beginsBy: addWorkingDays(day, region.evaluationBeginsIn),
      }
    }),
  )
}

export const action = async ({ params, request, context }: ActionArgs) => {
  await readForm({ request, context })
  const region = await openRegion(params.region)
  const here = pathsOf(request).sent(region.slug, params.draft ?? '')
  return withLink({ context, request }, 'draft', params.draft, async by => {
    if (!(await context.within('drafts-of-address', `again ${params.draft}`)))
      throw refuse({ code: 'too-many', status: 429, action: here })
    const { refused } = await sendConfirmationAgain(by, params.draft ?? '')
    return seeOther(refused ? here : `${here}?again`)
  })
}

export default function Sent() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <RegionFrame region={loaded.region} demo={loaded.demo}>
      {loaded.state === 'received' ? (
        <ReceivedPage
          region={loaded.region}
          reference={loaded.reference}
          receivedAt={new Date(loaded.receivedAt)}
        />
      ) : loaded.state === 'sent' ? (
        <CheckMail sent={loaded} />
      ) : (
        <Saved saved={loaded} />
      )}
    </RegionFrame>
  )
}

type Waiting = Extract<Loaded, { email: string }>

function CheckMail({ sent }: { sent: Waiting }) {
  const { inquiry, stage, ui } = useText()
  const words = inquiry.checkMail
  const paths = pathsIn(useLanguage())
  const waiting = { state: 'now' as const, when: stage.span({ what: 'awaits-confirmation', on: null }) }
  return (
    <>
      <Receipt title={words.heading} lead={words.lead(sent.email)} />
      {sent.again && <Notice kind="good" title={words.sentAgain} live />}
      <Section>
        <Bridge
          steps={[waiting, ...Array.from({ length: 4 }, () => ({ state: 'next' as const }))]}
          say={ui.bridge.say(1, stage.states.unconfirmed)}
        />
      </Section>
      <Columns>
        <Column title={words.nextHeading}>
          <ol>
            <li>{words.number}</li>
            <li>{words.begins(sent.region.evaluationBeginsIn, sent.beginsBy)}</li>
            <li>{words.follow}</li>
          </ol>
        </Column>
        <Column title={words.noMailHeading}>
          <p>{words.noMail(sent.validUntil)}</p>
          <form method="post">
            <ButtonRow>
              <Button kind="second">{words.sendAgain}</Button>
              <ButtonLink kind="quiet" href={paths.draft(sent.region.slug, sent.id)}>
                {words.fixAddress}
              </ButtonLink>
            </ButtonRow>
          </form>
        </Column>
      </Columns>
    </>
  )
}

function Saved({ saved }: { saved: Waiting }) {
  const { inquiry } = useText()
  const words = inquiry.saved
  const paths = pathsIn(useLanguage())
  return (
    <>
      <Receipt title={words.heading} lead={words.lead(saved.email)} />
      <Section>
        <p>{words.keptUntil(saved.keptUntil)}</p>
        <p>{words.notSent}</p>
        <ButtonRow>
          <ButtonLink href={paths.draft(saved.region.slug, saved.id)}>{words.goOn}</ButtonLink>
        </ButtonRow>
      </Section>
    </>
  )
}
