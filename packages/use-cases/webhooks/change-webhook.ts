import type { By } from '@testbro/db/by'
import { findWebhook } from '@testbro/db/read/webhooks'
import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'
import { rotateWebhook, sendCallAgain, setWebhook, setWebhookEnded } from '@testbro/db/write/webhooks'
import { mayAdminister, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readWebhook } from '../read-webhook.ts'

export const webhookActs = ['change', 'rotate', 'test', 'again', 'end'] as const
export type WebhookAct = (typeof webhookActs)[number]

type Changing = { id: string; act: WebhookAct; call: string | null; fields: Fields; mayBePlain: boolean }
type Outcome =
  | { problems: Problem[] }
  | { refused: 'reader' | 'admins-only' | 'not-found' }
  | { changed: WebhookAct }

/** What an administrator does with one of the region's own systems; with one that has ended, nothing. */
export const changeWebhook = (by: By, { id, act, call, fields, mayBePlain }: Changing): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayAdminister(roleNamed(who.role))
    if (may !== true) return may
    const webhook = await findWebhook(db, id)
    if (!webhook || webhook.endedAt !== null) return { refused: 'not-found' }
    if (act === 'change') {
      const read = readWebhook(fields, mayBePlain)
      if (read.problems) return { problems: read.problems }
      await setWebhook(db, id, read.webhook)
    }
    if (act === 'rotate') await rotateWebhook(db, id)
    if (act === 'end') await setWebhookEnded(db, id)
    if (act === 'test') await announce(db, 'webhook-tested', { webhook: id })
    if (act === 'again') {
      if (call === null || !(await sendCallAgain(db, id, call))) return { refused: 'not-found' }
      await announce(db, 'calls-due', {})
    }
    return { changed: act }
  })
