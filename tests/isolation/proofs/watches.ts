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
    says: 'a company tells the region of a public environment that its watches have changed, and only of such a one',
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
      await isRefused(as({ as: 'partner', session: partner.session, partner: partner.id }, tell(here, open)))
      await as(firm(company), tell(here, hidden))
      await as(firm(company), tell(here, open))
      const { rows } = await owner.query(
        `select payload ->> 'region' as region, payload -> 'data' ->> 'environment' as environment from graphile_worker._private_jobs`,
      )
      expect(rows).toEqual([{ region: here.id, environment: open.id }])
    },
  },
  {
    says: 'what somebody watched ends with the membership, and not before, of that company alone',
    about: 'app.watches end_watches',
    proves: async stage => {
      const { owner } = stage
      const [region, company, rival] = [await aRegion(owner), await aCompany(owner), await aCompany(owner)]
      const environment = await anEnvironment(owner, await aUnit(owner, region))
      const left = await aPerson(owner)
      const colleague = await aPerson(owner)
      await put(owner, 'app.company_members', {
        company_id: company.id,
        person_id: left.id,
        ended_at: minutes(1),
      })
      await put(owner, 'app.company_members', { company_id: company.id, person_id: colleague.id })
      // still at the other company
      await put(owner, 'app.company_members', { company_id: rival.id, person_id: left.id })
      for (const [person, of] of [
        [company.person, company],
        [colleague, company],
        [left, company],
        [left, rival],
      ] as const)
        await aWatch(owner, environment, { person, company: of })
      const end = (person: { id: string }) => `select sec.end_watches('${person.id}')`
      const partner = await aPartner(owner, company)
      await isRefused(as({ as: 'partner', session: partner.session, partner: partner.id }, end(left)))
      await isRefused(as(firm(company), end(colleague)))
      await isRefused(as(firm(company), end(company.person)))
      await as(firm(company), end(left))
      const { rows } = await owner.query(
        'select person_id, company_id from app.watches where region_id = $1',
        [region.id],
      )
      expect(rows).toHaveLength(3)
      expect(rows).toContainEqual({ person_id: left.id, company_id: rival.id })
      // the second wall: the door's own role reaches no other company's
      await owner.query('begin')
      await owner.query(`select sec.seal('company', company => $1)`, [company.id])
      await owner.query('set local role testbro_sec')
      const { rowCount } = await owner.query('delete from app.watches where region_id = $1', [region.id])
      await owner.query('rollback')
      expect(rowCount).toBe(2)
    },
  },
]
