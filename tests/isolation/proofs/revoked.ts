import { expect } from 'vitest'
import { aLetter, anInquiry, aRunningJob } from '../../world/cases.ts'
import {
  aBrokenGlass,
  aCompany,
  anOfficeMember,
  anOperator,
  aPartner,
  aPerson,
  aRegion,
  aSession,
  aUnit,
} from '../../world/people.ts'
import { as, bytes, days, hours, isDenied, isRefused, minutes, opens, type Proof, row } from './proof.ts'

const office = (member: { session: Buffer; region: string }) =>
  ({ as: 'office', session: member.session, region: member.region }) as const
const firm = (one: { session: Buffer; id: string }) =>
  ({ as: 'company', session: one.session, company: one.id }) as const
const partnerBy = (one: { session: Buffer; id: string }) =>
  ({ as: 'partner', session: one.session, partner: one.id }) as const
const unitBy = (one: { session: Buffer; id: string; region: string }) =>
  ({ as: 'unit', session: one.session, region: one.region, unit: one.id }) as const

/** I-11: whoever has been withdrawn is refused at the next request, and nobody is let in by somebody else's right. */
export const revoked: Proof[] = [
  {
    says: 'an office member who has ended is refused at the next request',
    about: 'open_office',
    proves: async ({ owner }) => {
      const member = await anOfficeMember(owner, await aRegion(owner))
      await opens(office(member))
      await owner.query('update app.office_members set ended_at = now() where person_id = $1', [
        member.person.id,
      ])
      await isDenied(office(member))
    },
  },
  {
    says: 'an office opens to its own members only, and for a region only its own office',
    about: 'open_office',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const member = await anOfficeMember(owner, here)
      await anOfficeMember(owner, there)
      await isDenied({ ...office(member), region: there.id })
      const visitor = await aPerson(owner)
      await isDenied({ as: 'office', session: await aSession(owner, visitor), region: here.id })
      expect(await opens(office(member))).toMatchObject({ person: member.person.id, role: 'coordinator' })
    },
  },
  {
    says: 'a role that has changed is the new one at the next request',
    about: 'open_office',
    proves: async ({ owner }) => {
      const member = await anOfficeMember(owner, await aRegion(owner), 'admin')
      await owner.query(`update app.office_members set role = 'reader' where person_id = $1`, [
        member.person.id,
      ])
      expect((await opens(office(member))).role).toBe('reader')
    },
  },
  {
    says: 'an ended session opens nothing',
    about: 'person_of office_person other_person',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const [member, company] = [await anOfficeMember(owner, region), await aCompany(owner)]
      await owner.query('update sec.sessions set ended_at = now() where id_hash = any ($1)', [
        [member.session, company.session],
      ])
      await isDenied(office(member))
      await isDenied(firm(company))
    },
  },
  {
    says: 'an office session ends after 30 idle minutes and after 12 hours',
    about: 'person_of office_person open_office',
    proves: async ({ owner }) => {
      const member = await anOfficeMember(owner, await aRegion(owner))
      const session = async (touched: Date, begun: Date) =>
        office({
          ...member,
          session: await aSession(owner, member.person, { touched_at: touched, begun_at: begun }),
        })
      await isDenied(await session(minutes(31), minutes(31)))
      await opens(await session(minutes(29), minutes(29)))
      await isDenied(await session(minutes(1), hours(12.1)))
      await opens(await session(minutes(1), hours(11.9)))
    },
  },
  {
    says: 'any other session ends after 12 idle hours and after 30 days',
    about: 'person_of other_person open_company open_partner open_unit',
    proves: async ({ owner }) => {
      const company = await aCompany(owner)
      const session = async (touched: Date, begun: Date) =>
        firm({
          ...company,
          session: await aSession(owner, company.person, { touched_at: touched, begun_at: begun }),
        })
      await isDenied(await session(hours(12.1), hours(12.1)))
      await opens(await session(hours(11.9), hours(11.9)))
      await isDenied(await session(minutes(1), days(30.1)))
      await opens(await session(minutes(1), days(29.9)))
    },
  },
  {
    says: 'sessions age by the one clock',
    about: 'person_of now open_office',
    proves: async stage => {
      const member = await anOfficeMember(stage.owner, await aRegion(stage.owner))
      await stage.shiftClock(1_860)
      await isDenied(office(member)).finally(() => stage.shiftClock(0))
      await opens(office(member))
    },
  },
  {
    says: 'a company member who has ended is refused, and so is one of another company',
    about: 'open_company',
    proves: async ({ owner }) => {
      const [company, other] = [await aCompany(owner), await aCompany(owner)]
      await isDenied({ ...firm(company), company: other.id })
      await opens(firm(company))
      await owner.query('update app.company_members set ended_at = now() where company_id = $1', [company.id])
      await isDenied(firm(company))
    },
  },
  {
    says: 'a company writes about its own case only',
    about: 'open_company',
    proves: async ({ owner }) => {
      const [company, other, region] = [await aCompany(owner), await aCompany(owner), await aRegion(owner)]
      const own = await anInquiry(owner, region, { company_id: company.id })
      const theirs = await anInquiry(owner, region, { company_id: other.id })
      const nobodys = await anInquiry(owner, region)
      await opens({ ...firm(company), inquiry: own.id })
      await isDenied({ ...firm(company), inquiry: theirs.id })
      await isDenied({ ...firm(company), inquiry: nobodys.id })
      await isDenied({ ...firm(company), inquiry: region.id })
    },
  },
  {
    says: 'a unit address that has ended, and a unit that has ended, are refused',
    about: 'open_unit',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const [gone, closed] = [await aUnit(owner, region), await aUnit(owner, region)]
      await opens(unitBy(gone))
      await owner.query('update app.unit_members set ended_at = now() where id = $1', [gone.member])
      await isDenied(unitBy(gone))
      // one of the same id, which has not ended, in another region
      await aUnit(owner, await aRegion(owner), { id: closed.id })
      await opens(unitBy(closed))
      await owner.query('update app.units set ended_at = now() where id = $1 and region_id = $2', [
        closed.id,
        region.id,
      ])
      await isDenied(unitBy(closed))
    },
  },
  {
    says: 'a unit opens to its own addresses only, in its own region only',
    about: 'open_unit',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const unit = await aUnit(owner, here)
      const beside = await aUnit(owner, here)
      const namesake = await aUnit(owner, there, { id: unit.id })
      await isDenied({ ...unitBy(unit), unit: beside.id })
      await isDenied({ ...unitBy(unit), region: there.id })
      await isDenied({ ...unitBy(unit), session: namesake.session })
      expect((await opens(unitBy(unit))).person).toBe(unit.person.id)
    },
  },
  {
    says: 'a partner member who has ended is refused, and so is one of another partner',
    about: 'open_partner',
    proves: async ({ owner }) => {
      const [partner, other] = [await aPartner(owner), await aPartner(owner)]
      await isDenied({ ...partnerBy(partner), partner: other.id })
      await opens(partnerBy(partner))
      await owner.query('update app.partner_members set ended_at = now() where partner_id = $1', [partner.id])
      await isDenied(partnerBy(partner))
    },
  },
  {
    says: 'a partner reads a case until its mandate is withdrawn',
    about: 'open_partner',
    proves: async ({ owner }) => {
      const company = await aCompany(owner)
      const partner = await aPartner(owner, company)
      await anInquiry(owner, await aRegion(owner), { company_id: company.id })
      const read = () => as(partnerBy(partner), 'select id from app.inquiries')
      expect(await read()).toHaveLength(1)
      await as(
        firm(company),
        `update app.mandates set revoked_at = sec.now() where partner_id = '${partner.id}'`,
      )
      expect(await read()).toEqual([])
    },
  },
  {
    says: 'an operator enters a region only by its own glass, while it is broken, and only to read',
    about: 'open_operator',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const [operator, other] = [await anOperator(owner), await anOperator(owner)]
      const by = { as: 'operator', session: operator.session } as const
      await aBrokenGlass(owner, operator, here, { until: minutes(1) })
      await aBrokenGlass(owner, operator, there)
      await aBrokenGlass(owner, other, here)
      await isDenied({ ...by, region: here.id })
      await opens({ ...by, region: there.id })
      const approve = `update app.regions set approved_at = sec.now() where id = '${there.id}' returning id`
      await expect(as({ ...by, region: there.id }, approve)).rejects.toMatchObject({ code: '25006' })
      expect(await as(by, approve)).toHaveLength(1)
    },
  },
  {
    says: 'an operator who has ended is refused, and nobody else is an operator',
    about: 'open_operator',
    proves: async ({ owner }) => {
      const [operator, person] = [await anOperator(owner), await aPerson(owner)]
      await isDenied({ as: 'operator', session: await aSession(owner, person) })
      expect((await opens({ as: 'operator', session: operator.session })).person).toBe(operator.person.id)
      const idle = await aSession(owner, operator.person, { touched_at: minutes(31), begun_at: minutes(31) })
      await isDenied({ as: 'operator', session: idle })
      await owner.query('update app.operators set ended_at = now() where person_id = $1', [
        operator.person.id,
      ])
      await isDenied({ as: 'operator', session: operator.session })
    },
  },
  {
    says: 'breaking the glass needs an operator and a reason, lasts 30 minutes and leaves a row the office sees',
    about: 'break_glass open_operator',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const [operator, member] = [await anOperator(stage.owner), await anOfficeMember(stage.owner, region)]
      const by = { as: 'operator', session: operator.session } as const
      const glass = (session: Buffer, why: string) =>
        as(by, `select sec.break_glass(${bytes(session)}, '${region.id}', '${why}')`)
      await isRefused(glass(member.session, 'Påhittat driftstopp'))
      await expect(glass(operator.session, 'kort')).rejects.toMatchObject({ code: '23514' })
      await glass(operator.session, 'Påhittat driftstopp')
      await opens({ ...by, region: region.id })
      const seen = await as(
        office(member),
        `select person_id, why, until > sec.now() + interval '29 min' and until < sec.now() + interval '31 min' as lasts from app.break_glasses`,
      )
      expect(seen).toEqual([{ personId: operator.person.id, why: 'Påhittat driftstopp', lasts: true }])
      await stage.shiftClock(1_860)
      await isDenied({ ...by, region: region.id }).finally(() => stage.shiftClock(0))
    },
  },
  {
    says: 'a job is open while its present attempt runs, and to nobody before, after or at another attempt',
    about: 'open_job region_of',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const job = await aRunningJob(owner, region.id)
      await aRunningJob(owner, null)
      expect((await opens({ as: 'job', ...job })).region).toBe(region.id)
      await isDenied({ as: 'job', ...job, attempt: 2 })
      await isDenied({ as: 'job', job: '999999', attempt: 1 })
      await owner.query('update graphile_worker._private_jobs set locked_at = null where id = $1', [job.job])
      await isDenied({ as: 'job', ...job })
    },
  },
  {
    says: 'a letter is open to its holder: at its attempt, while its lease runs or behind the gate, and not when it has left',
    about: 'open_letter',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const letter = await aLetter(stage.owner, region.id)
      await aLetter(stage.owner, region.id, { attempt: 2 })
      const by = { as: 'letter', letter: letter.id, attempt: 1 } as const
      const set = (what: string) =>
        stage.owner.query(`update app.letters set ${what} where id = $1`, [letter.id])
      expect((await opens(by)).region).toBe(region.id)
      await isDenied({ ...by, attempt: 2 })
      await set(`lease_until = now() - interval '1 s'`)
      await isDenied(by)
      await set(`state = 'committing'`)
      await opens(by)
      await set(`state = 'sent', lease_until = now() + interval '1 h'`)
      await isDenied(by)
      expect(await row(stage, 'select state from app.letters where id = $1', [letter.id])).toEqual({
        state: 'sent',
      })
    },
  },
]
