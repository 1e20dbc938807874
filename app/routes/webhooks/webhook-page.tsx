import type { OfficeRole } from '@testbro/rules/actor'
import type { WebhookEvent } from '@testbro/rules/webhook'
import type { Answered } from '../../answered.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import { useWebhookLabels, useWebhookSentence, WebhookFields } from './webhook-fields.tsx'

type Call = {
  id: string
  event: string
  madeAt: Date
  attempt: number
  status: number | null
  fault: string
  endedAt: Date | null
  deliveredAt: Date | null
}
type WebhookPageProps = {
  region: { slug: string }
  role: OfficeRole
  url: string
  about: string
  events: string[]
  state: 'on' | 'ended' | 'gone'
  /** Only an administrator sees it. */
  secret: string | null
  calls: readonly Call[]
  done: string | null
  answered?: Answered
}

/** One of the region's own systems: its secret, what it was told and how it went, and what can be done with it. */
export function WebhookPage({
  region,
  role,
  url,
  about,
  events,
  state,
  secret,
  calls,
  done,
  answered,
}: WebhookPageProps) {
  const { office, webhooks: words } = useText()
  const paths = pathsIn(useLanguage())
  const labels = useWebhookLabels()
  const say = useWebhookSentence()
  const dones: Record<string, string> = words.done
  const mayChange = role === 'admin' && state !== 'ended'
  const problems = answered?.problems ?? []
  const typed = answered?.act === 'change' ? answered.typed : { url: [url], about: [about], events }
  return (
    <>
      <Crumb links={[{ href: paths.webhooks(region.slug), label: words.crumb }]} />
      <PageHead
        title={new URL(url).host}
        lead={[about, words.state[state]].filter(Boolean).join(' · ')}
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
      {!answered && done !== null && Object.hasOwn(dones, done) && (
        <Notice kind="good" title={dones[done]} live />
      )}
      <Section title={words.callsHeading}>
        <Calls calls={calls} mayChange={mayChange} />
        {mayChange && (
          <form method="post">
            <ButtonRow>
              <Button kind="second" name="do" value="test">
                {words.tryIt}
              </Button>
            </ButtonRow>
          </form>
        )}
      </Section>
      {secret !== null && state !== 'ended' && (
        <Section title={words.secretHeading}>
          <p>{words.secret}</p>
          <Code>{secret}</Code>
          <form method="post">
            <ButtonRow why={words.rotateWhy}>
              <Button kind="second" name="do" value="rotate">
                {words.rotate}
              </Button>
            </ButtonRow>
          </form>
        </Section>
      )}
      {mayChange && (
        <>
          <Section title={words.changeHeading}>
            <form method="post" noValidate>
              <WebhookFields typed={typed} problems={problems} />
              <ButtonRow>
                <Button name="do" value="change">
                  {words.change}
                </Button>
              </ButtonRow>
            </form>
          </Section>
          <Section title={words.endHeading}>
            <form method="post">
              <ButtonRow why={words.endWhy}>
                <Button kind="stop" name="do" value="end">
                  {words.end}
                </Button>
              </ButtonRow>
            </form>
          </Section>
        </>
      )}
    </>
  )
}

function Calls({ calls, mayChange }: { calls: readonly Call[]; mayChange: boolean }) {
  const { dates, webhooks: words } = useText()
  const outcome = useOutcome()
  if (calls.length === 0) return <p>{words.noCalls}</p>
  const nameOf = (event: string) =>
    Object.hasOwn(words.eventNames, event) ? words.eventNames[event as WebhookEvent] : words.test
  return (
    <Table
      caption={words.callsHeading}
      columns={[
        { head: words.what, names: true, cell: ({ event }: Call) => nameOf(event) },
        { head: words.when, cell: ({ madeAt }) => dates.moment(madeAt), nowrap: true },
        { head: words.outcome, cell: outcome },
        ...(mayChange
          ? [
              {
                head: words.again,
                alone: true,
                cell: ({ id, event, madeAt }: Call) => (
                  <form method="post">
                    <input type="hidden" name="call" value={id} />
                    <Button kind="quiet" name="do" value="again">
                      {words.again}
                      <span className="visually-hidden">{`: ${nameOf(event)}, ${dates.moment(madeAt)}`}</span>
                    </Button>
                  </form>
                ),
              },
            ]
          : []),
      ]}
      groups={[{ rows: calls }]}
      rowKey={({ id }) => id}
    />
  )
}

const useOutcome = () => {
  const words = useText().webhooks
  return ({ attempt, status, fault, endedAt, deliveredAt }: Call) => {
    if (deliveredAt !== null && status !== null) return words.delivered(status)
    const why = status === null ? (words.faults[fault] ?? words.fault) : words.answered(status)
    if (endedAt !== null) return words.failed(why)
    return attempt === 0 ? words.waiting : words.retrying(why, attempt)
  }
}
