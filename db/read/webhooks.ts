import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** It has answered that it is there no more (410). */
const isGone = sql<boolean>`exists (select from webhook_calls c where c.region_id = webhooks.region_id and c.webhook_id = webhooks.id and c.status = 410)`

const webhooks = (db: Kysely<DB>) =>
  db
    .selectFrom('webhooks')
    .select(['id', 'url', 'about', 'events', 'generation', 'madeAt', 'endedAt'])
    .select(isGone.as('isGone'))

/** A region's own systems, those that are told of something first. */
export const listWebhooks = (db: Kysely<DB>) =>
  webhooks(db).orderBy(sql`ended_at is not null`).orderBy('madeAt', 'desc').orderBy('id').limit(100).execute()

export const findWebhook = (db: Kysely<DB>, id: string) =>
  webhooks(db).where('id', '=', id).executeTakeFirst()

/** The newest calls of a webhook. */
export const listWebhookCalls = (db: Kysely<DB>, webhook: string, most: number) =>
  db
    .selectFrom('webhookCalls')
    .select(['id', 'event', 'madeAt', 'attempt', 'nextAt', 'status', 'fault', 'endedAt', 'deliveredAt'])
    .where('webhookId', '=', webhook)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()

/** Which of a region's systems have not taken a call for a day or more, with the oldest of these calls; one that has since taken another is well. */
export const listFailingWebhooks = async (db: Kysely<DB>, region: string) => {
  const { rows } = await sql<{ webhook: string; url: string; call: string; since: Date }>`
    select distinct on (c.webhook_id) c.webhook_id as webhook, w.url, c.id as call, c.made_at as since
      from webhook_calls c join webhooks w on w.region_id = c.region_id and w.id = c.webhook_id and w.ended_at is null
     where c.region_id = ${region} and c.delivered_at is null and c.attempt > 0 and c.made_at < sec.now() - interval '1 day'
       and not exists (select from webhook_calls d where d.region_id = c.region_id and d.webhook_id = c.webhook_id and d.delivered_at > c.made_at)
     order by c.webhook_id, c.made_at, c.id`.execute(db)
  return rows
}

export const hasDueCalls = async (db: Kysely<DB>) =>
  (await db
    .selectFrom('webhookCalls')
    .select('id')
    .where('endedAt', 'is', null)
    .where('nextAt', '<=', sql<Date>`sec.now()`)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** The inquiry that an event is about, by its number in the register and nothing else. */
export const findReference = async (
  db: Kysely<DB>,
  { inquiry = null, contact = null }: { inquiry?: string | null; contact?: string | null },
) => {
  const { rows } = await sql<{ reference: string }>`
    select i.reference from inquiries i
     where i.id = coalesce(${inquiry}::uuid, (select c.inquiry_id from contacts c where c.id = ${contact}::uuid))`.execute(
    db,
  )
  return rows[0]?.reference
}
