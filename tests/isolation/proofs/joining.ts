import { expect } from 'vitest'
import {
  aCompany,
  aCompanyInvitation,
  anOfficeInvitation,
  anOfficeMember,
  aPerson,
  aRegion,
} from '../../world/people.ts'
import { put } from '../../world/put.ts'
import { as, isRefused, minutes, type Proof, row, type Stage } from './proof.ts'

const link = (purpose: 'join-office' | 'join-company', tokenHash: Buffer) =>
  ({ as: 'link', purpose, tokenHash }) as const
const office = (member: { session: Buffer; region: string }) =>
  ({ as: 'office', session: member.session, region: member.region }) as const
const joinOffice = async (hash: Buffer) =>
  (await as(link('join-office', hash), `select person, region from sec.join_office('Ny')`))[0]
const joinCompany = async (hash: Buffer) =>
  (await as(link('join-company', hash), `select person, company from sec.join_company('Ny')`))[0]
const member = (stage: Stage, region: string, person: unknown) =>
  row(
    stage,
    'select role, ended_at is null as living from app.office_members where region_id = $1 and person_id = $2',
    [region, person],
  )
const colleague = (stage: Stage, company: string, person: unknown) =>
  row(
    stage,
    'select ended_at is null as living from app.company_members where company_id = $1 and person_id = $2',
    [company, person],
  )

/** Who joins, who leaves, and that nobody raises itself. */
export const joining: Proof[] = [
  {
    says: 'an invited colleague joins the office that invited it, in the role it was invited to, and no other',
    about: 'join_office',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const admin = await anOfficeMember(stage.owner, region, 'admin')
      const invitation = await anOfficeInvitation(stage.owner, admin, { role: 'reader' })
      const beside = await anOfficeInvitation(stage.owner, admin, { role: 'admin' })
      const joined = await joinOffice(invitation.link)
      expect(joined?.['region']).toBe(region.id)
      expect(await member(stage, region.id, joined?.['person'])).toEqual({ role: 'reader', living: true })
      const accepted = await row(
        stage,
        'select (select accepted_at is not null from app.office_invitations where id = $1) as one, (select accepted_at is not null from app.office_invitations where id = $2) as other',
        [invitation.id, beside.id],
      )
      expect(accepted).toEqual({ one: true, other: false })
      expect(
        await row(stage, 'select email, name from app.people where id = $1', [joined?.['person']]),
      ).toEqual({ email: invitation.email, name: 'Ny' })
    },
  },
  {
    says: 'whoever has left comes back by a new invitation, not by the old one, and keeps its name',
    about: 'join_office',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const admin = await anOfficeMember(stage.owner, region, 'admin')
      const person = await aPerson(stage.owner)
      const old = await anOfficeInvitation(stage.owner, admin, {
        email: person.email,
        invited_at: minutes(60),
      })
      await joinOffice(old.link)
      await stage.owner.query('update app.office_members set ended_at = $1 where person_id = $2', [
        minutes(30),
        person.id,
      ])
      await joinOffice(old.link)
      expect(await member(stage, region.id, person.id)).toEqual({ role: 'coordinator', living: false })
      const again = await anOfficeInvitation(stage.owner, admin, {
        email: person.email,
        role: 'reader',
        invited_at: minutes(5),
      })
      await joinOffice(again.link)
      expect(await member(stage, region.id, person.id)).toEqual({ role: 'reader', living: true })
      expect((await row(stage, 'select name from app.people where id = $1', [person.id]))['name']).toBe(
        person.name,
      )
    },
  },
  {
    says: 'an invitation never changes the role of a member who has not left',
    about: 'join_office',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const admin = await anOfficeMember(stage.owner, region, 'admin')
      const reader = await anOfficeMember(stage.owner, region, 'reader')
      const invitation = await anOfficeInvitation(stage.owner, admin, {
        email: reader.person.email,
        role: 'admin',
      })
      await joinOffice(invitation.link)
      expect(await member(stage, region.id, reader.person.id)).toEqual({ role: 'reader', living: true })
    },
  },
  {
    says: 'an invited colleague joins the company that invited it; whoever has left needs a new invitation',
    about: 'join_company',
    proves: async stage => {
      const [company, other] = [await aCompany(stage.owner), await aCompany(stage.owner)]
      const person = await aPerson(stage.owner)
      const invitation = await aCompanyInvitation(stage.owner, company, {
        email: person.email,
        invited_at: minutes(60),
      })
      const beside = await aCompanyInvitation(stage.owner, other)
      expect(await joinCompany(invitation.link)).toEqual({ person: person.id, company: company.id })
      expect(await colleague(stage, company.id, person.id)).toEqual({ living: true })
      const untouched = await row(stage, 'select accepted_at from app.company_invitations where id = $1', [
        beside.id,
      ])
      expect(untouched).toEqual({ accepted_at: null })
      await stage.owner.query('update app.company_members set ended_at = $1 where person_id = $2', [
        minutes(30),
        person.id,
      ])
      await joinCompany(invitation.link)
      expect(await colleague(stage, company.id, person.id)).toEqual({ living: false })
      const again = await aCompanyInvitation(stage.owner, company, {
        email: person.email,
        invited_at: minutes(5),
      })
      await joinCompany(again.link)
      expect(await colleague(stage, company.id, person.id)).toEqual({ living: true })
    },
  },
  {
    says: 'the doors to join open only to their own link',
    about: 'join_office join_company',
    proves: async ({ owner }) => {
      const joins = await anOfficeInvitation(
        owner,
        await anOfficeMember(owner, await aRegion(owner), 'admin'),
      )
      // the same id in both tables, so that only the kind of the link tells them apart
      const company = await aCompanyInvitation(owner, await aCompany(owner), { id: joins.id })
      for (const by of [{ as: 'visitor' } as const, link('join-company', company.link)]) {
        await expect(as(by, `select sec.join_office('Ny')`)).rejects.toMatchObject({ message: 'denied' })
      }
      for (const by of [{ as: 'visitor' } as const, link('join-office', joins.link)]) {
        await expect(as(by, `select sec.join_company('Ny')`)).rejects.toMatchObject({ message: 'denied' })
      }
    },
  },
  {
    says: "an admin changes another's role and never its own; a coordinator leaves, changes nobody and gives its place to nobody",
    about: '',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const [admin, other] = [
        await anOfficeMember(stage.owner, region, 'admin'),
        await anOfficeMember(stage.owner, region, 'coordinator'),
      ]
      const set = (who: typeof admin, whom: typeof admin, what: string) =>
        as(
          office(who),
          `update app.office_members set ${what} where person_id = '${whom.person.id}' returning person_id`,
        )
      expect(await set(other, admin, `role = 'reader'`)).toEqual([])
      expect(await set(other, admin, 'ended_at = sec.now()')).toEqual([])
      await isRefused(set(other, other, `role = 'admin'`))
      await isRefused(set(other, other, `role = 'admin', ended_at = sec.now()`))
      await isRefused(set(admin, admin, `role = 'reader'`))
      await isRefused(set(admin, admin, `role = 'reader', ended_at = sec.now()`))
      await isRefused(set(other, other, `role = 'coordinator'`))
      const everyone = (what: string) => as(office(other), `update app.office_members set ${what}`)
      await isRefused(everyone(`person_id = '${admin.person.id}'`))
      await isRefused(everyone(`person_id = '${admin.person.id}', ended_at = sec.now()`))
      expect(await set(admin, other, `role = 'admin'`)).toHaveLength(1)
      expect(await set(admin, other, `role = 'coordinator'`)).toHaveLength(1)
      expect(await set(other, other, 'ended_at = sec.now()')).toHaveLength(1)
      expect(await set(admin, other, 'ended_at = null')).toHaveLength(1)
    },
  },
  {
    says: 'a reader changes nothing, not even that it leaves',
    about: '',
    proves: async ({ owner }) => {
      const reader = await anOfficeMember(owner, await aRegion(owner), 'reader')
      const left = as(
        office(reader),
        `update app.office_members set ended_at = sec.now() where person_id = '${reader.person.id}' returning person_id`,
      )
      await expect(left).rejects.toMatchObject({ code: '25006' })
    },
  },
  {
    says: 'only an admin invites, in its own name',
    about: '',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const [admin, coordinator] = [
        await anOfficeMember(owner, region, 'admin'),
        await anOfficeMember(owner, region),
      ]
      const invite = (who: typeof admin, by: string, email: string) =>
        as(
          office(who),
          `insert into app.office_invitations (region_id, email, role, invited_by) values ('${region.id}', '${email}', 'reader', '${by}')`,
        )
      await isRefused(invite(coordinator, coordinator.person.id, 'a@paahitt.example'))
      await isRefused(invite(admin, coordinator.person.id, 'b@paahitt.example'))
      await invite(admin, admin.person.id, 'c@paahitt.example')
    },
  },
  {
    says: "a company's member invites in its own name only",
    about: '',
    proves: async ({ owner }) => {
      const [company, other] = [await aCompany(owner), await aPerson(owner)]
      await put(owner, 'app.company_members', { company_id: company.id, person_id: other.id })
      const by = { as: 'company', session: company.session, company: company.id } as const
      const invite = (who: string) =>
        as(
          by,
          `insert into app.company_invitations (company_id, email, invited_by) values ('${company.id}', 'd@paahitt.example', '${who}')`,
        )
      await isRefused(invite(other.id))
      await invite(company.person.id)
    },
  },
]
