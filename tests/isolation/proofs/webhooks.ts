import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { expect } from 'vitest'
import { aLetter, anEnvironment, aPublicEnvironment, aRunningJob } from '../../world/cases.ts'
import { aNeed, aPublicNeed, aWebhook, aWebhookCall } from '../../world/catalogue.ts'
import { anOfficeMember, aRegion, aUnit } from '../../world/people.ts'
import type { Row } from '../../world/put.ts'
import { office } from './a-case.ts'
import { adding, as, days, isRefused, minutes, type Proof } from './proof.ts'

/** What leaves a region for a system of its own: an admin says where to, and a job of that region sends it. */
export const webhooks: Proof[] = [
  {
    says: "an admin gives its region's own system an address, in the own name, and sends a call again; the rest of the office only looks",
    about: '',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const [admin, coordinator] = [
        await anOfficeMember(owner, region, 'admin'),
        await anOfficeMember(owner, region),
      ]
      const give = (by: By, over: Row) =>
        as(
          by,
          adding('webhooks', {
            region_id: region.id,
            id: randomUUID(),
            url: 'https://eget.paahitt.example/',
            events: ['need-changed'],
            ...over,
          }),
        )
      await give(office(admin), { made_by: admin.person.id })
      await isRefused(give(office(admin), { made_by: coordinator.person.id }))
      await isRefused(give(office(admin), {}))
      await isRefused(give(office(coordinator), { made_by: coordinator.person.id }))
      const webhook = await aWebhook(owner, region)
      const call = await aWebhookCall(owner, webhook, { ended_at: minutes(1) })
      const again = (by: By) =>
        as(by, 'update app.webhook_calls set next_at = sec.now(), ended_at = null returning id')
      const end = (by: By) => as(by, 'update app.webhooks set ended_at = sec.now() returning id')
      expect(await again(office(coordinator))).toEqual([])
      expect(await end(office(coordinator))).toEqual([])
      expect(await again(office(admin))).toEqual([{ id: call.id }])
      expect(await end(office(admin))).toHaveLength(2)
      for (const by of [office(admin), office(coordinator)]) {
        expect(await as(by, 'select id from app.webhook_calls')).toEqual([{ id: call.id }])
        await isRefused(as(by, `update app.webhook_calls set body = '{}'`))
        await isRefused(as(by, 'delete from app.webhooks'))
      }
    },
  },
  {
    says: "a job writes and marks its own region's calls, and changes no address",
    about: '',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const webhook = await aWebhook(owner, here)
      const webhookThere = await aWebhook(owner, there, { id: webhook.id })
      await aWebhookCall(owner, webhookThere)
      const job = { as: 'job', ...(await aRunningJob(owner, here.id)) } as const
      const call = (over: Row = {}) =>
        as(
          job,
          adding('webhook_calls', {
            region_id: here.id,
            id: randomUUID(),
            webhook_id: webhook.id,
            event: 'need-changed',
            body: '{}',
            ...over,
          }),
        )
      await call()
      await isRefused(call({ region_id: there.id }))
      await isRefused(call({ delivered_at: minutes(1) }))
      expect(
        await as(job, 'update app.webhook_calls set attempt = 1, status = 200 returning region_id'),
      ).toEqual([{ regionId: here.id }])
      await isRefused(as(job, 'update app.webhooks set generation = 2'))
      await isRefused(as(job, 'delete from app.webhook_calls'))
    },
  },
  {
    says: 'only a job of the service itself looks for calls that are due, and queues one job a region',
    about: 'enqueue_due_calls',
    proves: async ({ owner }) => {
      const regionWith = async (...calls: Row[]) => {
        const region = await aRegion(owner)
        const webhook = await aWebhook(owner, region)
        for (const over of calls) await aWebhookCall(owner, webhook, over)
        return region.id
      }
      const due = await regionWith({ next_at: minutes(1) }, { next_at: minutes(2) })
      const quiet = await regionWith({ next_at: days(-1) }, { next_at: minutes(9), ended_at: minutes(1) })
      await owner.query('delete from graphile_worker._private_jobs')
      const queue = 'select sec.enqueue_due_calls()'
      await isRefused(as({ as: 'sender' }, queue))
      await isRefused(as({ as: 'job', ...(await aRunningJob(owner, due)) }, queue))
      const letter = await aLetter(owner, null)
      await isRefused(as({ as: 'letter', letter: letter.id, attempt: 1 }, queue))
      await as({ as: 'job', ...(await aRunningJob(owner, null)) }, queue)
      const { rows } = await owner.query(
        `select payload ->> 'region' as region from graphile_worker._private_jobs j
          join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'calls-due'`,
      )
      const times = (region: string) => rows.filter(row => row.region === region).length
      expect([due, quiet].map(times)).toEqual([1, 0])
    },
  },
  {
    says: 'what is published, changed and withdrawn is told to the systems of its own region that ask for it, and to no other',
    about: 'tell_systems',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const unit = await aUnit(owner, here)
      const events = [
        'environment-published',
        'environment-changed',
        'environment-withdrawn',
        'need-published',
        'need-closed',
      ]
      const told = await aWebhook(owner, here, { events })
      for (const over of [{ events: ['none-of-these'] }, { events, ended_at: minutes(-1) }])
        await aWebhook(owner, here, over)
      await aWebhook(owner, there, { events })
      const [environment, need] = [await anEnvironment(owner, unit), await aNeed(owner, unit)]
      await aPublicEnvironment(owner, environment)
      await aPublicNeed(owner, need)
      const at = [here.id, environment.id]
      const rename = 'update app.public_environments set name = $3 where region_id = $1 and id = $2'
      for (const name of ['Omdöpt', 'Omdöpt']) await owner.query(rename, [...at, name])
      await owner.query('delete from app.public_environments where region_id = $1 and id = $2', at)
      await owner.query('delete from app.public_needs where region_id = $1 and id = $2', [here.id, need.id])
      const { rows } = await owner.query(
        'select webhook_id, event, body from app.webhook_calls where region_id = any ($1)',
        [[here.id, there.id]],
      )
      const call = (event: string, body: Row) => ({ webhook_id: told.id, event, body })
      expect(rows.toSorted((a, b) => events.indexOf(a.event) - events.indexOf(b.event))).toEqual([
        ...events.slice(0, 3).map(event => call(event, { environment: environment.id })),
        ...events.slice(3).map(event => call(event, { need: need.id })),
      ])
    },
  },
]
