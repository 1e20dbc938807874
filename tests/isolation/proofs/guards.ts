import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { expect } from 'vitest'
import { aDraft, anEnvironment, aReply, aRunningJob, aShare } from '../../world/cases.ts'
import {
  aCompany,
  aCompanyInvitation,
  anOfficeInvitation,
  anOfficeMember,
  aRegion,
  aUnit,
} from '../../world/people.ts'
import type { Row } from '../../world/put.ts'
import { aCase, aThread, link, office, unitBy } from './a-case.ts'
import { as, days, isRefused, minutes, type Proof } from './proof.ts'

/** What the rows themselves allow: what is final stays, what is closed is closed, and nobody speaks for another. */
export const guards: Proof[] = [
  {
    says: 'only the guest accepts a share, and a revoked one stays revoked',
    about: 'guard_share',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const [host, guest] = [await anOfficeMember(owner, here), await anOfficeMember(owner, there)]
      const environment = await anEnvironment(owner, await aUnit(owner, here))
      await aShare(owner, environment, there, { accepted_at: null })
      const set = (who: typeof host, what: string) =>
        as(office(who), `update app.environment_shares set ${what} returning environment_id`)
      await isRefused(set(host, 'accepted_at = sec.now()'))
      expect(await set(guest, 'accepted_at = sec.now()')).toHaveLength(1)
      expect(await as(office(guest), 'select id from app.environments')).toEqual([{ id: environment.id }])
      expect(await set(host, 'revoked_at = sec.now()')).toHaveLength(1)
      expect(await as(office(guest), 'select id from app.environments')).toEqual([])
      await isRefused(set(host, 'revoked_at = null'))
      await isRefused(set(guest, 'revoked_at = null'))
    },
  },
  {
    says: 'an owner offers a share and cannot accept it in the same breath',
    about: '',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const host = await anOfficeMember(owner, here)
      const environment = await anEnvironment(owner, await aUnit(owner, here))
      const offer = (columns: string, values: string) =>
        as(
          office(host),
          `insert into app.environment_shares (region_id, environment_id, guest_region_id${columns}) values ('${here.id}', '${environment.id}', '${there.id}'${values})`,
        )
      await isRefused(offer(', accepted_at', ', sec.now()'))
      await offer('', '')
    },
  },
  {
    says: "a withdrawn inquiry is final, and its title is the company's until the evaluation begins",
    about: 'app.inquiries guard_inquiry',
    proves: async ({ owner }) => {
      const { by, company, inquiry } = await aCase(owner)
      const set = (what: string) => as(by, `update app.inquiries set ${what} returning id`)
      expect(await set(`title = 'Ny'`)).toHaveLength(1)
      await owner.query('update app.inquiries set evaluation_begun_at = now() where id = $1', [inquiry.id])
      await isRefused(set(`title = 'Nyare'`))
      await isRefused(set(`withdrawn_at = sec.now(), withdrawn_by = '${randomUUID()}'`))
      expect(await set(`withdrawn_at = sec.now(), withdrawn_by = '${company.person.id}'`)).toHaveLength(1)
      await isRefused(set('withdrawn_at = null'))
      await isRefused(set(`withdrawn_why = 'ångrat'`))
    },
  },
  {
    says: 'an invitation that has been answered or withdrawn stays so',
    about: 'guard_invitation',
    proves: async ({ owner }) => {
      const admin = await anOfficeMember(owner, await aRegion(owner), 'admin')
      const company = await aCompany(owner)
      const firm = { as: 'company', session: company.session, company: company.id } as const
      const office_ = await anOfficeInvitation(owner, admin)
      const company_ = await aCompanyInvitation(owner, company)
      for (const [by, table, id] of [
        [office(admin), 'office_invitations', office_.id],
        [firm, 'company_invitations', company_.id],
      ] as const) {
        const set = (what: string) =>
          as(by, `update app.${table} set ${what} where id = '${id}' returning id`)
        expect(await set('withdrawn_at = sec.now()')).toHaveLength(1)
        await isRefused(set('withdrawn_at = null'))
        await owner.query('begin; set local session_replication_role = replica')
        await owner.query(`update app.${table} set withdrawn_at = null, accepted_at = now() where id = $1`, [
          id,
        ])
        await owner.query('commit')
        await expect(
          owner.query(`update app.${table} set accepted_at = null where id = $1`, [id]),
        ).rejects.toMatchObject({ code: '42501' })
      }
    },
  },
  {
    says: 'a company corrects in a new version, in its own name, until the evaluation begins or it withdraws',
    about: '',
    proves: async ({ owner }) => {
      const attempt = async (over: Row, version: number, by_?: string) => {
        const { by, company, key } = await aCase(owner, over)
        return as(
          by,
          `insert into app.inquiry_versions (region_id, inquiry_id, version, form_version, title, given_by) values (${key}, ${version}, 1, 'Ny', '${by_ ?? company.person.id}')`,
        )
      }
      await attempt({}, 2)
      await isRefused(attempt({}, 1))
      await isRefused(attempt({}, 0))
      await isRefused(attempt({}, 2, randomUUID()))
      await isRefused(attempt({ evaluation_begun_at: minutes(1) }, 2))
      await isRefused(attempt({ withdrawn_at: minutes(1) }, 2))
    },
  },
  {
    says: 'a company answers in its newest version only, and never in the first, as received',
    about: '',
    proves: async ({ owner }) => {
      const attempt = async (over: Row, version: number, versions = 3) => {
        const { by, region, inquiry, key } = await aCase(owner, over)
        for (let n = 2; n <= versions; n++) {
          await owner.query(
            `insert into app.inquiry_versions (region_id, inquiry_id, version, form_version, title) values ($1, $2, $3, 1, 'x')`,
            [region.id, inquiry.id, n],
          )
        }
        return as(
          by,
          `insert into app.inquiry_answers (region_id, inquiry_id, version, question, value) values (${key}, ${version}, 'new', '{x}')`,
        )
      }
      await attempt({}, 3)
      await isRefused(attempt({}, 2))
      await isRefused(attempt({}, 1, 1))
      await isRefused(attempt({ evaluation_begun_at: minutes(1) }, 3))
      await isRefused(attempt({ withdrawn_at: minutes(1) }, 3))
    },
  },
  {
    says: 'a unit replies until the round closes, by link and signed in, and never releases its own reply',
    about: '',
    proves: async ({ owner }) => {
      const { unit, round, invitation } = await aThread(owner)
      let version = 0
      const reply = (by: ReturnType<typeof unitBy> | ReturnType<typeof link>, columns = '', values = '') =>
        as(
          by,
          `insert into app.replies (region_id, invitation_id, version, answer${columns}) values ('${invitation.region}', '${invitation.id}', ${++version}, 'not-now'${values})`,
        )
      const signedIn = (columns?: string, values?: string) => reply(unitBy(unit), columns, values)
      const byLink = (columns = '', values = '') =>
        reply(link('reply', invitation.link), `, invitee_id${columns}`, `, '${invitation.invitee}'${values}`)
      const set = (what: string, at: Date) =>
        owner.query(`update app.rounds set ${what} = $1 where id = $2`, [at, round.id])
      for (const way of [signedIn, byLink]) {
        await way()
        await isRefused(way(', released_at', ', sec.now()'))
      }
      await set('reply_by', minutes(1))
      for (const way of [signedIn, byLink]) await isRefused(way())
      await set('reply_by', days(-1))
      for (const way of [signedIn, byLink]) await way()
      await set('closed_at', minutes(1))
      for (const way of [signedIn, byLink]) await isRefused(way())
    },
  },
  {
    says: 'each side writes in its own name: company, unit or office',
    about: '',
    proves: async ({ owner }) => {
      const { by, unit, contact, member } = await aThread(owner)
      const write = (who: By, side: string) =>
        as(
          who,
          `insert into app.messages (region_id, contact_id, side, body) values ('${contact.region}', '${contact.id}', '${side}', 'Hej')`,
        )
      const sides = {
        company: [by],
        unit: [unitBy(unit), link('contact', contact.link)],
        office: [office(member)],
      }
      for (const [side, writers] of Object.entries(sides)) {
        for (const writer of writers) {
          for (const other of Object.keys(sides)) {
            if (other === side) await write(writer, other)
            else await isRefused(write(writer, other))
          }
        }
      }
    },
  },
  {
    says: 'a company and a unit register as coming in what they may do, each in its own name',
    about: '',
    proves: async ({ owner }) => {
      const { by, company, unit, key } = await aThread(owner)
      const register = (who: By, direction: string, person: string, what = 'contact-message') =>
        as(
          who,
          `insert into app.events (region_id, inquiry_id, what, direction, matter, person_id) values (${key}, '${what}', '${direction}', 'x', '${person}')`,
        )
      for (const [who, person] of [
        [by, company.person.id],
        [unitBy(unit), unit.person.id],
      ] as const) {
        await register(who, 'in', person)
        await isRefused(register(who, 'out', person))
        await isRefused(register(who, 'in', randomUUID()))
        await isRefused(register(who, 'in', person, 'decided-distribute'))
        await isRefused(register(who, 'in', person, 'inquiry-received'))
      }
    },
  },
  {
    says: 'an office writes a note and an event in the name of who acts, and of nobody else',
    about: '',
    proves: async ({ owner }) => {
      const { key, member } = await aThread(owner)
      const note = (who: string) =>
        as(
          office(member),
          `insert into app.inquiry_notes (region_id, inquiry_id, note, written_by) values (${key}, 'x', '${who}')`,
        )
      const event = (who: string) =>
        as(
          office(member),
          `insert into app.events (region_id, inquiry_id, what, direction, matter, person_id) values (${key}, 'x', 'own', 'x', '${who}')`,
        )
      for (const write of [note, event]) {
        await write(member.person.id)
        await isRefused(write(randomUUID()))
      }
    },
  },
  {
    says: 'a company reads a reply when the office has released it, and not before',
    about: '',
    proves: async ({ owner }) => {
      const { by, invitation, member } = await aThread(owner)
      await aReply(owner, invitation)
      expect(await as(by, 'select answer from app.replies')).toEqual([])
      await as(office(member), 'update app.replies set released_at = sec.now()')
      expect(await as(by, 'select answer from app.replies')).toEqual([{ answer: 'interested' }])
    },
  },
  {
    says: 'a job erases drafts that were left 7 days, or 30 when a link to go on was mailed, and a sender none',
    about: '',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const job = { as: 'job', ...(await aRunningJob(owner, region.id)) } as const
      const erased = async (over: Row) => {
        const draft = await aDraft(owner, region, over)
        return (await as(job, `delete from app.drafts where id = '${draft.id}' returning id`)).length === 1
      }
      const link_ = { mailed_at: days(40), sent_at: null }
      expect(await erased({ saved_at: days(6.9) })).toBe(false)
      expect(await erased({ saved_at: days(7.1) })).toBe(true)
      expect(await erased({ mailed_at: null, sent_at: null, saved_at: days(7.1) })).toBe(true)
      expect(await erased({ ...link_, saved_at: days(29.9) })).toBe(false)
      expect(await erased({ ...link_, saved_at: days(30.1) })).toBe(true)
    },
  },
]
