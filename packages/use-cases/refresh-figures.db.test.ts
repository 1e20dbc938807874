import { listFigures } from '@testbro/db/read/figures'
import { type FreshDatabase, freshDatabase } from '@testbro/db/seed/fresh-database'
import { type Seeded, seedVolume } from '@testbro/db/seed/seed-volume'
import { connectDoors, disconnectDoors, reading, writing } from '@testbro/db/transaction'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refreshFigures } from './refresh-figures.ts'

let fresh: FreshDatabase
let seeded: Seeded

beforeAll(async () => {
  fresh = await freshDatabase()
  seeded = await seedVolume(fresh.client, {
    regions: 2,
    units: 4,
    companies: 5,
    seed: 'figures',
    form: inquiryForm,
  })
  connectDoors(fresh.urls, 'figures-test')
}, 60_000)
afterAll(async () => {
  await disconnectDoors()
  await fresh.drop()
})

const refresh = () => {
  const { job, attempt, region } = seeded.principals.worker
  return writing({ as: 'job', job, attempt }, ({ db, now }) => refreshFigures(db, region, now))
}
const figures = (index: 0 | 1 = 0) =>
  reading({ as: 'visitor' }, ({ db }) => listFigures(db, seeded.regions[index]?.id ?? ''))

/** So many more inquiries of the first region are declined, each so many days after it came in. */
const decline = (...days: number[]) =>
  fresh.client.query(
    `insert into app.decisions (region_id, inquiry_id, criteria_version, decision, reason, decided_by, decided_at)
     select i.region_id, i.id, 1, 'decline', 'other', gen_random_uuid(), i.received_at + make_interval(days => d.days)
       from unnest($2::int[]) with ordinality d (days, n)
       join (select *, row_number() over (order by received_at) as n from app.inquiries i
              where region_id = $1 and not exists (select from app.decisions x where x.inquiry_id = i.id)) i using (n)`,
    [seeded.principals.worker.region, days],
  )

test('there are no figures while too little is decided', async () => {
  await refresh()
  expect(await figures()).toEqual({})
})

test('a job works them out from what has happened in its region, and visitors read them', async () => {
  await decline(7, 7)
  await refresh()
  const found = await figures()
  expect(found).toMatchObject({ inquiries: 3, 'open-rounds': 1, 'nobody-interested': 0 })
  expect(found['decide-nine']).toBeGreaterThanOrEqual(found['decide-half'] ?? Number.NaN)
  expect(found['decide-nine']).toBeLessThanOrEqual(7)
  expect(await figures(1)).toEqual({})
})

test('a second time changes nothing, and two at once give what one gives', async () => {
  const before = await figures()
  await Promise.all([refresh(), refresh()])
  expect(await figures()).toEqual(before)
})

test('what is older than a year is counted no more', async () => {
  await fresh.client.query(
    `update app.decisions set decided_at = decided_at - interval '2 years' where decision = 'decline'`,
  )
  await refresh()
  expect(await figures()).toEqual({})
})

test('no job works out the figures of another region', async () => {
  const { job, attempt } = seeded.principals.worker
  const other = seeded.regions[1]?.id ?? ''
  await fresh.client.query(
    `insert into app.public_figures (region_id, figure, value) values ($1, 'inquiries', 5)`,
    [other],
  )
  await writing({ as: 'job', job, attempt }, ({ db, now }) => refreshFigures(db, other, now))
  expect(await figures(1)).toEqual({ inquiries: 5 })
})
