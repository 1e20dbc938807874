import { webhookSecret } from '@testbro/auth/webhook-secret'
import { findWebhook, listWebhookCalls } from '@testbro/db/read/webhooks'
import { changeWebhook, webhookActs } from '@testbro/use-cases/webhooks/change-webhook'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { titled } from '../../title.ts'
import { notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { WebhookPage } from './webhook-page.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { url, region }) => `${new URL(url).host} – ${text.webhooks.title} – ${region.name}`,
)

const mostCalls = 50

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, who }) => {
    const id = idIn(args.params['webhook'])
    const found = id === null ? undefined : await findWebhook(db, id)
    if (!found) throw notFound()
    const { generation, endedAt, madeAt: _, ...webhook } = found
    return {
      ...webhook,
      state: endedAt ? ('ended' as const) : webhook.isGone ? ('gone' as const) : ('on' as const),
      secret: who.role === 'admin' ? webhookSecret(args.context.links, webhook.id, generation) : null,
      calls: await listWebhookCalls(db, webhook.id, mostCalls),
      done: new URL(args.request.url).searchParams.get('done'),
    }
  })

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const act = webhookActs.find(known => known === first('do')) ?? 'change'
  const id = idIn(args.params['webhook'])
  if (id === null) throw notFound()
  const { webhooksInside: mayBePlain } = args.context.config
  const { region, outcome } = await actInOffice(args, fields, by =>
    changeWebhook(by, { id, act, call: idIn(first('call')), fields, mayBePlain }),
  )
  if ('refused' in outcome) return answer({ act, typed: fields, problems: [], refused: outcome.refused })
  if ('problems' in outcome) return answer({ act, typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).webhook(region.slug, id)}?done=${act}`)
}

export default function WebhookOfOffice() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  return (
    <OfficeFrame region={loaded.region} demo={loaded.demo}>
      <WebhookPage {...loaded} answered={answered} />
    </OfficeFrame>
  )
}
