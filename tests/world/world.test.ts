import { reading } from '@testbro/db/transaction'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDraft, aRunningJob } from './cases.ts'
import { aDatabase, type Database } from './database.ts'
import { anOfficeMember, aRegion } from './people.ts'

let database: Database
beforeAll(async () => {
  database = await aDatabase()
})
afterAll(() => database.drop())

test('a coordinator that the world made is let into its region', async () => {
  const region = await aRegion(database.owner)
  const member = await anOfficeMember(database.owner, region, 'admin')
  const who = await reading(
    { as: 'office', session: member.session, region: region.id },
    async inside => inside.who,
  )
  expect(who).toMatchObject({ person: member.person.id, role: 'admin' })
})

test('a draft link and a running job that the world made are open', async () => {
  const region = await aRegion(database.owner)
  const draft = await aDraft(database.owner, region)
  const link = { as: 'link', purpose: 'draft', tokenHash: draft.link } as const
  expect(await reading(link, async inside => inside.who.subject)).toBe(draft.id)
  const job = await aRunningJob(database.owner, region.id)
  expect(await reading({ as: 'job', ...job }, async inside => inside.who.region)).toBe(region.id)
})
