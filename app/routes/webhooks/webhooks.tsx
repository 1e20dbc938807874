import { listWebhooks } from '@testbro/db/read/webhooks'
import { addWebhook } from '@testbro/use-cases/webhooks/add-webhook'
import type { Answered } from '../../answered.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { useWebhookLabels, useWebhookSentence, WebhookFields } from './webhook-fields.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.webhooks.title} – ${region.name}`)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db }) => ({
    id: newId(),
    webhooks: (await listWebhooks(db)).map(({ id, url, about, events, endedAt, isGone }) => ({
      id,
      url,
      about,
      count: events.length,
      state: endedAt ? ('ended' as const) : isGone ? ('gone' as const) : ('on' as const),
    })),
  }))

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const id = idIn(first('id')) ?? newId()
  const { webhooksInside } = args.context.config
  const { region, outcome } = await actInOffice(args, fields, (by, { id: region }) =>
    addWebhook(by, region, id, fields, webhooksInside),
  )
  if ('refused' in outcome)
    return answer({ act: 'add', typed: fields, problems: [], refused: outcome.refused })
  if ('problems' in outcome) return answer({ act: 'add', typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).webhook(region.slug, outcome.added)}?done=added`)
}

export default function Webhooks() {
  const { region, demo, role, id, webhooks } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { office, webhooks: words } = useText()
  const paths = pathsIn(useLanguage())
  const labels = useWebhookLabels()
  const say = useWebhookSentence()
  const typed = answered?.typed ?? {}
  const problems = answered?.problems ?? []
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.settings(region.slug), label: office.settings.title }]} />
      <PageHead
        title={words.title}
        lead={words.pageLead}
        above={
          <Problems
            problems={problems}
            before={office.beforeSave}
            labels={labels}
            say={say}
            refused={answered?.refused}
          />
        }
      />
      {webhooks.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <Rows
          level={2}
          items={webhooks.map(({ id, url, about, state }) => ({
            title: url,
            href: paths.webhook(region.slug, id),
            meta: [about, words.state[state]].filter(Boolean),
          }))}
        />
      )}
      {role === 'admin' ? (
        <Section title={words.addHeading}>
          <form method="post" noValidate>
            <input type="hidden" name="id" value={typed['id']?.[0] ?? id} />
            <WebhookFields typed={typed} problems={problems} />
            <ButtonRow>
              <Button>{words.add}</Button>
            </ButtonRow>
          </form>
        </Section>
      ) : (
        <p className="muted">{office.refused[role === 'reader' ? 'reader' : 'admins-only']}</p>
      )}
    </OfficeFrame>
  )
}
