import { type FreshDatabase, freshDatabase } from '@testbro/db/seed/fresh-database'
import { type Seeded, seedVolume } from '@testbro/db/seed/seed-volume'
import { connectDoors, disconnectDoors, writing } from '@testbro/db/transaction'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishEnvironments } from './publish-environments.ts'

let fresh: FreshDatabase
let seeded: Seeded
let region: string

beforeAll(async () => {
  fresh = await freshDatabase()
  seeded = await seedVolume(fresh.client, {
    regions: 2,
    units: 4,
    companies: 2,
    seed: 'publish',
    form: inquiryForm,
  })
  connectDoors(fresh.urls, 'publish-test')
  region = seeded.principals.worker.region
}, 60_000)
afterAll(async () => {
  await disconnectDoors()
  await fresh.drop()
})

const publish = (environment?: string) => {
  const { job, attempt } = seeded.principals.worker
  return writing({ as: 'job', job, attempt }, inside => publishEnvironments(inside, region, environment))
}
const rows = async (statement: string, values: unknown[] = []) =>
  (await fresh.client.query(statement, values)).rows
const shown = async (id: string, copy = 'public') =>
  (await rows(`select * from app.${copy}_environments where region_id = $1 and id = $2`, [region, id]))[0]
const change = (id: string, set: string) =>
  fresh.client.query(`update app.environments set ${set} where region_id = $1 and id = $2`, [region, id])
const some = async () =>
  (
    await rows(
      `select id from app.environments where region_id = $1 and published_at is not null and visibility = 'public' order by id`,
      [region],
    )
  ).map(({ id }) => id as string)

test('what is published is what is kept, and nothing that is not published', async () => {
  await publish()
  const kept = await rows(
    `select id, name, about_sv, visibility from app.environments where region_id = $1 and published_at is not null order by id`,
    [region],
  )
  expect(kept.some(({ visibility }) => visibility === 'network')).toBe(true)
  for (const copy of ['public', 'network'])
    expect(
      await rows(`select id, name, about_sv from app.${copy}_environments where region_id = $1 order by id`, [
        region,
      ]),
    ).toEqual(
      kept
        .filter(({ visibility }) => copy === 'network' || visibility === 'public')
        .map(({ visibility: _, ...shown }) => shown),
    )
})

test('codes are found by their words in both languages, and facts of today are told', async () => {
  const [id = ''] = await some()
  await change(
    id,
    `details = '{"tests": ["drone"], "countries": ["NO"], "otherHosts": ["Oslos påhittade sjukhus"], "trlFrom": 4, "trlTo": 6}', paused_from = (sec.now() at time zone 'Europe/Stockholm')::date, pause_reason = 'Ombyggnad'`,
  )
  await fresh.client.query(
    `insert into app.environment_slots (region_id, environment_id, starts_on, ends_on, slots, taken) values ($1, $2, current_date - 1, current_date + 30, 2, 2)
     on conflict (region_id, environment_id, starts_on) do update set slots = 2, taken = 2`,
    [region, id],
  )
  await publish(id)
  const found = await shown(id)
  expect(found).toMatchObject({ tests: ['drone'], trl_from: 4, state: 'paused', state_reason: 'Ombyggnad' })
  expect(found.labels_sv).toContain('Drönare. Norge')
  expect(found.labels_en).toContain('Drones. Norway')
  expect(found.host).toMatch(/, Oslos påhittade sjukhus$/)
})

test('what is for the network only is taken from the public and kept for the network', async () => {
  const [, id = ''] = await some()
  await change(id, `visibility = 'network'`)
  await publish(id)
  expect(await shown(id)).toBeUndefined()
  expect(await shown(id, 'network')).toBeDefined()
  await change(id, `visibility = 'public'`)
  await publish(id)
  expect(await shown(id)).toBeDefined()
})

test('what is withdrawn is nowhere, also when everything is published anew', async () => {
  const [, id = ''] = await some()
  await change(id, 'published_at = null')
  await publish()
  expect([await shown(id), await shown(id, 'network')]).toEqual([undefined, undefined])
})

test('a second time changes nothing and tells no outer index of it', async () => {
  await publish()
  const told = () =>
    rows('select environment_id, number from app.catalogue_changes where region_id = $1 order by 1', [region])
  const times = () =>
    rows('select id, changed_at from app.public_environments where region_id = $1 order by 1', [region])
  const before = [await told(), await times()]
  await publish()
  expect([await told(), await times()]).toEqual(before)
})

test('no job publishes in another region', async () => {
  const other = seeded.regions.find(({ id }) => id !== region)?.id ?? ''
  const all = () =>
    rows('select id, name from app.public_environments where region_id = $1 order by 1', [other])
  const before = await all()
  await fresh.client.query(`update app.environments set name = 'Ändrad' where region_id = $1`, [other])
  const { job, attempt } = seeded.principals.worker
  await writing({ as: 'job', job, attempt }, inside => publishEnvironments(inside, other))
  expect(await all()).toEqual(before)
})
