import { listOfficeAdmins } from '@testbro/db/read/office'
import { getRegion } from '@testbro/db/read/regions'
import { listFailingWebhooks } from '@testbro/db/read/webhooks'
import { writing } from '@testbro/db/transaction'
import { claimCalls, type DueCall, endCallsTo, settleCall } from '@testbro/db/write/webhooks'
import { webhookFailing } from '@testbro/mail/messages/webhook-failing'
import { dayOf } from '@testbro/rules/clock'
import { pauseAfter } from '@testbro/rules/webhook'
import { queueLetter } from '../queue-letter.ts'
import type { Reacting, Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'

const atOnce = 20
const gone = 410

/** Calls a region's own systems with what is due, and writes to its administrators when one has not answered for a day. */
export const whenCallsDue: Reaction = async reacting => {
  for (let more = true; more; ) {
    const due = await writing(reacting.by, async ({ db, who }) =>
      who.region ? claimCalls(db, who.region, atOnce) : [],
    )
    await Promise.all(due.map(call => callOne(reacting, call)))
    more = due.length === atOnce
  }
  await writeOfFailing(reacting)
}

/** The body as Standard Webhooks asks: the same at every try, for it is made of what was written when it happened. */
const bodyOf = ({ event, body, madeAt, region }: DueCall) =>
  JSON.stringify({ type: event, timestamp: madeAt.toISOString(), data: { region, ...body } })

const callOne = async ({ by, callSystem, webhookSecret }: Reacting, due: DueCall) => {
  const { id, attempt, webhook, url, generation } = due
  const { status, fault } = await callSystem({
    url,
    id,
    secret: webhookSecret(webhook, generation),
    body: bodyOf(due),
  })
  const isTaken = status !== null && status >= 200 && status < 300
  await writing(by, async ({ db }) => {
    const pause = status === gone || due.event === 'test' ? null : pauseAfter(attempt)
    await settleCall(db, { id, attempt, status, fault }, isTaken ? 'delivered' : { pause })
    if (status === gone) await endCallsTo(db, webhook)
  })
}

const writeOfFailing = ({ by, addresses }: Reacting) =>
  writing(by, async ({ db, who }) => {
    if (!who.region) return
    const failing = await listFailingWebhooks(db, who.region)
    if (failing.length === 0) return
    const region = await getRegion(db, who.region)
    for (const { webhook, url, call, since } of failing)
      for (const admin of await listOfficeAdmins(db, region.id)) {
        const language = asLanguage(admin.language)
        await queueLetter(db, {
          region: region.id,
          message: 'webhook-failing',
          about: call,
          to: admin.email,
          document: webhookFailing(
            { sender: senderOf(region), host: new URL(url).host, since: dayOf(since) },
            language,
          ),
          leadsTo: { page: addresses.webhook(language, region.slug, webhook) },
        })
      }
  })
