import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type NewWebhook = {
  region: string
  id: string
  url: string
  about: string
  events: readonly string[]
  person: string
}

export const insertWebhook = (db: Kysely<DB>, { region, id, url, about, events, person }: NewWebhook) =>
  db
    .insertInto('webhooks')
    .values({ regionId: region, id, url, about, events: [...events], madeBy: person })
    .execute()

export const setWebhook = (
  db: Kysely<DB>,
  id: string,
  change: { url: string; about: string; events: readonly string[] },
) =>
  db
    .updateTable('webhooks')
    .set({ ...change, events: [...change.events] })
    .where('id', '=', id)
    .execute()

/** Another secret from now on: it is derived from the generation. */
export const rotateWebhook = (db: Kysely<DB>, id: string) =>
  db.updateTable('webhooks').set({ generation: sql`generation + 1` }).where('id', '=', id).execute()

export const setWebhookEnded = (db: Kysely<DB>, id: string) =>
  db.updateTable('webhooks').set({ endedAt: sql`sec.now()` }).where('id', '=', id).execute()

/** Sends a call once more, soon; false when there is none such. */
export const sendCallAgain = async (db: Kysely<DB>, webhook: string, id: string) => {
  const { numUpdatedRows } = await db
    .updateTable('webhookCalls')
    .set({ nextAt: sql`sec.now()`, endedAt: null })
    .where('webhookId', '=', webhook)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

/** One call to each system of the region that wants to know; told twice by the same job it is one. */
export const insertCalls = (db: Kysely<DB>, region: string, event: string, body: object, job: string) =>
  sql`
    insert into webhook_calls (region_id, id, webhook_id, event, body)
    select w.region_id, md5(${job} || w.id::text)::uuid, w.id, ${event}, ${JSON.stringify(body)}::jsonb from webhooks w
     where w.region_id = ${region} and w.ended_at is null and ${event} = any (w.events)
       and not exists (select from webhook_calls c where c.region_id = w.region_id and c.webhook_id = w.id and c.status = 410)
    on conflict do nothing`.execute(db)

/** A call that says only that it is a test; asked for twice by the same job it is one. */
export const insertTestCall = (db: Kysely<DB>, region: string, webhook: string, job: string) =>
  sql`
    insert into webhook_calls (region_id, id, webhook_id, event, body)
    select w.region_id, md5(${job} || w.id::text)::uuid, w.id, 'test', '{}' from webhooks w
     where w.region_id = ${region} and w.id = ${webhook} and w.ended_at is null
    on conflict do nothing`.execute(db)

export type DueCall = {
  id: string
  event: string
  body: Record<string, unknown>
  attempt: number
  madeAt: Date
  webhook: string
  url: string
  generation: number
  region: string
}

/** Takes what is due, for two minutes; whoever takes it later has a higher attempt. Calls to a system that has ended are ended. */
export const claimCalls = async (db: Kysely<DB>, region: string, most: number): Promise<DueCall[]> => {
  await sql`
    update webhook_calls c set ended_at = sec.now(), fault = 'ended' from webhooks w
     where c.region_id = ${region} and c.ended_at is null and w.region_id = c.region_id and w.id = c.webhook_id and w.ended_at is not null`.execute(
    db,
  )
  const { rows } = await sql<DueCall>`
    with due as (
      select c.id from webhook_calls c where c.region_id = ${region} and c.ended_at is null and c.next_at <= sec.now()
       order by c.next_at limit ${most} for update skip locked)
    update webhook_calls c set attempt = c.attempt + 1, next_at = sec.now() + interval '2 min'
      from due, webhooks w, regions r
     where c.region_id = ${region} and c.id = due.id and w.region_id = c.region_id and w.id = c.webhook_id and r.id = c.region_id
    returning c.id, c.event, c.body, c.attempt, c.made_at as "madeAt", w.id as webhook, w.url, w.generation, r.slug as region`.execute(
    db,
  )
  return rows
}

type Settled = { id: string; attempt: number; status: number | null; fault: string }

/** Marks what became of a try; `pause` in seconds until the next, null: there is none. Only whoever made that try marks it. */
export const settleCall = (
  db: Kysely<DB>,
  { id, attempt, status, fault }: Settled,
  next: 'delivered' | { pause: number | null },
) =>
  sql`
    update webhook_calls set status = ${status}, fault = ${fault},
      delivered_at = case when ${next === 'delivered'} then sec.now() end,
      ended_at = case when ${next === 'delivered' || next.pause === null} then sec.now() end,
      next_at = sec.now() + make_interval(secs => ${next === 'delivered' ? 0 : (next.pause ?? 0)})
     where id = ${id} and attempt = ${attempt}`.execute(db)

/** It is there no more: what else was on its way to it is ended. */
export const endCallsTo = (db: Kysely<DB>, webhook: string) =>
  sql`update webhook_calls set ended_at = sec.now(), fault = 'gone' where webhook_id = ${webhook} and ended_at is null`.execute(
    db,
  )
