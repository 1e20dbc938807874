import { type FreshDatabase, freshDatabase } from '@testbro/db/seed/fresh-database'
import { type Seeded, seedVolume } from '@testbro/db/seed/seed-volume'
import { connectDoors, disconnectDoors } from '@testbro/db/transaction'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Reacting } from '../reacting.ts'
import { alsoTelling } from '../tell-systems.ts'
import { whenCallsDue } from './when-calls-due.ts'
import { whenWebhookTested } from './when-webhook-tested.ts'

let fresh: FreshDatabase
let seeded: Seeded
let region: string
let answer: { status: number | null; fault: string }
let got: { url: string; secret: string; said: { type: string; data: Record<string, string> } }[]

beforeAll(async () => {
  fresh = await freshDatabase()
  const size = { regions: 2, units: 4, companies: 2, seed: 'webhooks', form: inquiryForm }
  seeded = await seedVolume(fresh.client, size)
  connectDoors(fresh.urls, 'webhooks-test')
  region = seeded.principals.worker.region
}, 60_000)
afterAll(async () => {
  await disconnectDoors()
  await fresh.drop()
})
beforeEach(async () => {
  answer = { status: 204, fault: '' }
  got = []
  await fresh.client.query('truncate app.webhook_calls, app.webhooks cascade')
  await fresh.client.query(`delete from app.letters where message = 'webhook-failing'`)
})

const query = async (statement: string, ...values: unknown[]) =>
  (await fresh.client.query(statement, values)).rows

const aWebhook = async (events: string[], of = region) =>
  (
    await query(
      `insert into app.webhooks (region_id, url, events, made_by) values ($1, 'https://system.example/hook', $2, $3) returning id`,
      of,
      events,
      seeded.principals['coordinator:admin'].person,
    )
  )[0].id as string

const reacting = (ids: Record<string, string> = {}): Reacting => {
  const { job, attempt } = seeded.principals.worker
  const page = () => 'https://testbro.example/sida'
  return {
    by: { as: 'job', job, attempt },
    ids,
    addresses: new Proxy({}, { get: () => page }),
    files: { remove: async () => {} },
    indexes: null,
    callSystem: async ({ url, secret, body }: { url: string; secret: string; body: string }) => {
      got.push({ url, secret, said: JSON.parse(body) })
      return answer
    },
    webhookSecret: (id: string, generation: number) => `whsec_${id}.${generation}`,
  } as unknown as Reacting
}
const send = () => whenCallsDue(reacting())
const calls = () => query('select * from app.webhook_calls order by made_at, event')
const passTime = (interval: string) =>
  query(
    `update app.webhook_calls set made_at = made_at - $1::interval, next_at = next_at - $1::interval`,
    interval,
  )

test('what becomes public, changes or is withdrawn is told in the same transaction, to those of its region who chose it', async () => {
  const webhook = await aWebhook(['environment-published', 'environment-changed', 'environment-withdrawn'])
  await aWebhook(['need-published'])
  const [other] = seeded.regions.filter(({ id }) => id !== region)
  await aWebhook(['environment-published', 'environment-changed', 'environment-withdrawn'], other?.id)
  const [{ id }] = await query('select id from app.public_environments where region_id = $1 limit 1', region)
  await query(`update app.public_environments set name = name || '!' where id = $1`, id)
  await query('update app.public_environments set changed_at = sec.now() where id = $1', id)
  await fresh.client.query('begin')
  await query(`update app.public_environments set name = 'aldrig' where id = $1`, id)
  await fresh.client.query('rollback')
  await query('delete from app.public_environments where id = $1', id)
  expect(
    (await calls()).map(({ webhook_id, event, body, region_id }) => ({ webhook_id, event, body, region_id })),
  ).toEqual([
    { webhook_id: webhook, event: 'environment-changed', body: { environment: id }, region_id: region },
    { webhook_id: webhook, event: 'environment-withdrawn', body: { environment: id }, region_id: region },
  ])
})

test('of an inquiry only its number is told, and told twice by the same job it is one call', async () => {
  await aWebhook(['inquiry-received'])
  const [inquiry] = seeded.regions.find(({ id }) => id === region)?.inquiries ?? []
  const told = alsoTelling('inquiry-received', async () => {})
  await told(reacting({ inquiry: inquiry?.id ?? '' }))
  await told(reacting({ inquiry: inquiry?.id ?? '' }))
  await send()
  expect(got.map(({ said }) => said.data)).toEqual([
    { region: expect.any(String), inquiry: inquiry?.reference },
  ])
  expect(Object.keys(got[0]?.said ?? {})).toEqual(['type', 'timestamp', 'data'])
})

test('a call that fails is tried again with growing pauses, and given up after three days', async () => {
  const webhook = await aWebhook(['need-published'])
  await query(
    `insert into app.webhook_calls (region_id, webhook_id, event, body) values ($1, $2, 'need-published', '{}')`,
    region,
    webhook,
  )
  answer = { status: 500, fault: '' }
  let tries = 0
  for (let hour = 0; hour < 24 * 4; hour++) {
    await send()
    await passTime('1 hour')
    tries = got.length
  }
  expect(tries).toBe(10)
  const [call] = await calls()
  expect([call.ended_at !== null, call.delivered_at, call.status, call.attempt]).toEqual([
    true,
    null,
    500,
    10,
  ])
})

test('what is taken is not sent again, and a secret belongs to its generation', async () => {
  const webhook = await aWebhook(['need-published'])
  await whenWebhookTested(reacting({ webhook }))
  await whenWebhookTested(reacting({ webhook }))
  await send()
  await send()
  expect(got.map(({ said, secret }) => [said.type, secret])).toEqual([['test', `whsec_${webhook}.1`]])
  const [call] = await calls()
  expect([call.status, call.delivered_at !== null, call.ended_at !== null]).toEqual([204, true, true])
})

test('a system that says that it is gone is told nothing more', async () => {
  const webhook = await aWebhook(['environment-changed'])
  answer = { status: 410, fault: '' }
  await query(`update app.public_environments set name = name || '?' where region_id = $1`, region)
  await send()
  const sent = got.length
  await query(`update app.public_environments set name = name || '?' where region_id = $1`, region)
  await send()
  expect(got.length).toBe(sent)
  expect(
    (await calls()).every(({ ended_at, webhook_id }) => ended_at !== null && webhook_id === webhook),
  ).toBe(true)
})

test('the administrators are written to once when a system has not answered for a day', async () => {
  const webhook = await aWebhook(['need-published'])
  await query(
    `insert into app.webhook_calls (region_id, webhook_id, event, body) values ($1, $2, 'need-published', '{}')`,
    region,
    webhook,
  )
  answer = { status: null, fault: 'timeout' }
  const letters = () => query(`select address from app.letters where message = 'webhook-failing'`)
  await send()
  expect(await letters()).toEqual([])
  await passTime('25 hours')
  await send()
  await send()
  const admins = await query(
    `select p.email as address from app.office_members m join app.people p on p.id = m.person_id
      where m.region_id = $1 and m.role = 'admin' and m.ended_at is null`,
    region,
  )
  expect(await letters()).toEqual(admins)
})
