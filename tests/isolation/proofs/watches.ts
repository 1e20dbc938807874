import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aLetter, anEnvironment, aPublicEnvironment, aRunningJob } from '../../world/cases.ts'
import { aNetworkEnvironment, aWatch } from '../../world/catalogue.ts'
import { aCompany, aPartner, aPerson, aRegion, aUnit } from '../../world/people.ts'
import { type Owner, put, type Row } from '../../world/put.ts'
import { adding, as, isRefused, minutes, type Proof } from './proof.ts'

const firm = (company: { id: string; session: Buffer }) =>
  ({ as: 'company', session: company.session, company: company.id }) as const

/** Two regions; here an environment that is public, and two that are not. */
const twoRegions = async (owner: Owner) => {
  const [here, there] = [await aRegion(owner), await aRegion(owner)]
  const unit = await aUnit(owner, here)
  const [open, hidden, beside] = [
    await anEnvironment(owner, unit),
    await anEnvironment(owner, unit),
    await anEnvironment(owner, unit),
  ]
  await aPublicEnvironment(owner, open)
  return { here, there, open, hidden, beside }
}

/** What somebody at a company has saved is known to that person, and to the job that tells them of it. */
export const watches: Proof[] = [
  {
    says: 'somebody at a company watches what is public, in the own name and for that company',
    about: '',
    proves: async ({ owner }) => {
      const { here, there, open, hidden, beside } = await twoRegions(owner)
      // of the network only; its id is that of a public one elsewhere
      await aNetworkEnvironment(owner, hidden)
      await aPublicEnvironment(owner, { region: there.id, id: hidden.id })
      const [company, rival] = [await aCompany(owner), await aCompany(owner)]
      const watch = (over: Row = {}) =>
        as(
          firm(company),
          adding('watches', {
            region_id: here.id,
            environment_id: open.id,
            person_id: company.person.id,
            company_id: company.id,
            ...over,
          }),
        )
      await isRefused(watch({ environment_id: hidden.id }))
      await isRefused(watch({ environment_id: beside.id }))
      await isRefused(watch({ environment_id: randomUUID() }))
      await isRefused(watch({ person_id: rival.person.id }))
      await isRefused(watch({ company_id: rival.id }))
      await isRefused(watch({ saved_at: minutes(9) }))
      await watch()
    },
  },
  {
    says: 'a watch is seen and ended by its own person alone, not by a colleague or a member of another company',
    about: '',
    proves: async ({ owner }) => {
      const [region, company, rival] = [await aRegion(owner), await aCompany(owner), await aCompany(owner)]
      const colleague = await aPerson(owner)
      await put(owner, 'app.company_members', { company_id: company.id, person_id: colleague.id })
      // the same person at another company, for which something else is watched
      await put(owner, 'app.company_members', { company_id: rival.id, person_id: company.person.id })
      const unit = await aUnit(owner, region)
      const mine = await anEnvironment(owner, unit)
      await aWatch(owner, mine, { person: company.person, company })
      await aWatch(owner, mine, { person: colleague, company })
      await aWatch(owner, mine, { person: rival.person, company: rival })
      const elsewhere = await anEnvironment(owner, unit)
      await aWatch(owner, elsewhere, { person: company.person, company: rival })
      expect(await as(firm(company), 'select person_id, environment_id from app.watches')).toEqual([
        { personId: company.person.id, environmentId: mine.id },
      ])
      expect(
        await as({ ...firm(rival), session: company.session }, 'select environment_id from app.watches'),
      ).toEqual([{ environmentId: elsewhere.id }])
      expect(
        await as(firm(company), 'update app.watches set on_room = true returning environment_id'),
      ).toHaveLength(1)
      expect(await as(firm(company), 'delete from app.watches returning environment_id')).toHaveLength(1)
      expect((await owner.query('select from app.watches where region_id = $1', [region.id])).rowCount).toBe(
        3,
      )
    },
  },
  {
    says: "a job sees who watches its region's environments and notes that they are told; a letter's sender sees none of it",
    about: '',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const [company, rival] = [await aCompany(owner), await aCompany(owner)]
      const watched = await anEnvironment(owner, await aUnit(owner, here))
      const watchedThere = await anEnvironment(owner, await aUnit(owner, there), { id: watched.id })
      await aWatch(owner, watched, { person: company.person, company }, { on_room: true })
      await aWatch(owner, watchedThere, { person: rival.person, company: rival }, { on_room: true })
      const job = { as: 'job', ...(await aRunningJob(owner, here.id)) } as const
      const people = `select id from app.people where id in ('${company.person.id}', '${rival.person.id}')`
      expect(await as(job, people)).toEqual([{ id: company.person.id }])
      expect(await as(job, 'update app.watches set on_room = false returning person_id')).toEqual([
        { personId: company.person.id },
      ])
      await isRefused(as(job, 'delete from app.watches'))
      const letter = await aLetter(owner, here.id)
      const sender = { as: 'letter', letter: letter.id, attempt: letter.attempt } as const
      expect(await as(sender, people)).toEqual([])
      for (const table of [
        'watches',
        'environment_hosts',
        'environment_versions',
        'environment_questions',
        'needs',
        'network_environments',
        'catalogue_changes',
        'webhooks',
        'webhook_calls',
      ])
        expect([table, await as(sender, `select region_id from app.${table}`)]).toEqual([table, []])
    },
  },
  {
    says: "what a company waits for is told to the environment's region, while it is public",
    about: 'tell_watch',
    proves: async ({ owner }) => {
      const { here, there, open, hidden, beside } = await twoRegions(owner)
      await aPublicEnvironment(owner, beside)
      await aPublicEnvironment(owner, { region: there.id, id: open.id })
      const company = await aCompany(owner)
      const partner = await aPartner(owner, company)
      const tell = (region: { id: string }, environment: { id: string }) =>
        `select sec.tell_watch('${region.id}', '${environment.id}')`
      await owner.query('delete from graphile_worker._private_jobs')
      const [here, company] = [await aRegion(owner), await aCompany(owner)]
      const unit = await aUnit(owner, here)
      const [open, hidden] = [await anEnvironment(owner, unit), await anEnvironment(owner, unit)]
      await aPublicEnvironment(owner, open)
      await aNetworkEnvironment(owner, hidden)
      const tell = (environment: string) => `select sec.tell_watch('${here.id}', '${environment}')`
      await as(firm(company), tell(hidden.id))
      await as(firm(company), tell(open.id))
      await isRefused(as({ as: 'visitor' }, tell(open.id)))
      const job = { as: 'job', ...(await aRunningJob(owner, here.id)) } as const
      await isRefused(as(job, tell(open.id)))
      const { rows } = await owner.query(
        `select j.payload ->> 'region' as region, j.payload -> 'data' ->> 'environment' as environment from graphile_worker._private_jobs j
           join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'environment-changed'`,
      )
      expect(rows).toEqual([{ region: here.id, environment: open.id }])
    },
  },
  {
    says: 'what somebody watched for a company ends when they have left it, and not before',
    about: 'end_watches',
    proves: async ({ owner }) => {
      const [region, company, rival] = [await aRegion(owner), await aCompany(owner), await aCompany(owner)]
      const colleague = await aPerson(owner)
      const membership = { company_id: company.id, person_id: colleague.id }
      await put(owner, 'app.company_members', membership)
      const environment = await anEnvironment(owner, await aUnit(owner, region))
      await aWatch(owner, environment, { person: colleague, company })
      await aWatch(owner, environment, { person: colleague, company: rival })
      await aWatch(owner, environment, { person: company.person, company })
      const end = `select sec.end_watches('${colleague.id}')`
      await isRefused(as(firm(company), end))
      await owner.query(
        'update app.company_members set ended_at = sec.now() where company_id = $1 and person_id = $2',
        [company.id, colleague.id],
      )
      await isRefused(as({ as: 'visitor' }, end))
      await as(firm(company), end)
      const { rows } = await owner.query(
        'select company_id, person_id from app.watches where region_id = $1',
        [region.id],
      )
      expect(rows).toHaveLength(2)
      expect(rows).not.toContainEqual(membership)
    },
  },
]
