import { reading } from '@testbro/db/transaction'
import type { Problem } from '@testbro/rules/problem'
import { forwardInvitation } from '@testbro/use-cases/4-reply/forward-invitation'
import { giveReply } from '@testbro/use-cases/4-reply/give-reply'
import { readForm } from '../../form.server.ts'
import { RegionFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { data } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { withLink } from '../../link.server.ts'
import { titled } from '../../title.ts'
import { languageIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { readQuestion } from './question.server.ts'
import { ReplyPage } from './reply-page.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((_, { question, region }) => `${question.ask} – ${region.name}`)

/** What a reply that was not kept is shown with. `refused`: the time to reply ended meanwhile. */
type Answered = { typed: Typed; problems: readonly Problem[]; refused?: 'round-closed' | 'withdrawn' }

export const loader = ({ params, request, context }: LoaderArgs) =>
  withLink({ context, request }, 'reply', params.invitation, by =>
    reading(by, async inside => ({
      ...(await readQuestion(inside, inside.who.subject ?? '', languageIn(request))),
      demo: context.config.demo,
      forwardId: newId(),
    })),
  )

/** Opening a link changes nothing, and no answer is chosen before a person has chosen one: scanners of mail open and press. */
export const action = async ({ params, request, context }: ActionArgs) => {
  const { fields, first } = await readForm({ request, context })
  return withLink(
    { context, request },
    'reply',
    params.invitation,
    async by => {
      const invitation = params.invitation ?? ''
      const outcome =
        first('answer') === 'forward'
          ? await forwardInvitation(by, invitation, idIn(first('id')) ?? newId(), languageIn(request), fields)
          : await giveReply(by, invitation, Number(first('version')) || 0, fields)
      if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
      if ('refused' in outcome) {
        const { refused } = outcome as { refused: NonNullable<Answered['refused']> }
        return data<Answered>({ typed: fields, problems: [], refused }, { status: 409 })
      }
      if ('problems' in outcome)
        return data<Answered>({ typed: fields, problems: outcome.problems }, { status: 422 })
      const done = 'forwarded' in outcome ? `?forwarded=${outcome.forwarded}` : ''
      return seeOther(`${pathsOf(request).replyReceipt(invitation)}${done}`)
    },
    fields,
  )
}

export default function Reply() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  return (
    <RegionFrame region={loaded.region} demo={loaded.demo}>
      <ReplyPage {...loaded} {...answered} />
    </RegionFrame>
  )
}
