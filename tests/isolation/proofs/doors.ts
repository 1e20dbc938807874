import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aDraft, anInquiry } from '../../world/cases.ts'
import {
  aCompany,
  aCompanyInvitation,
  anOfficeInvitation,
  anOfficeMember,
  anOperator,
  aPerson,
  aRegion,
} from '../../world/people.ts'
import type { Proof, Stage } from './proof.ts'

type Sealed = { kind: string; region?: string; person?: string; role?: string; subject?: string }

/** What the doors' own role may do to the rows in a context, whatever a door's text says: how many it touched, or the error's code. */
const asDoor = async (
  { owner }: Stage,
  by: Sealed,
  statement: string,
  values: unknown[] = [],
): Promise<number | string> => {
  await owner.query('begin')
  try {
    await owner.query('select sec.seal($1, region => $2, person => $3, role => $4, subject => $5)', [
      by.kind,
      by.region ?? null,
      by.person ?? null,
      by.role ?? null,
      by.subject ?? null,
    ])
    await owner.query('set local role testbro_sec')
    return (await owner.query(statement, values)).rowCount ?? 0
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  } finally {
    await owner.query('rollback')
  }
}

const refused = '42501'
const inquiry = `insert into app.inquiries (region_id, id, reference, title, came_by, entered_by) values ($1, $2, 'X', 'x', $3, $4)`

/** The second wall: behind every door stand policies of its own, so that a door with a mistake in it still reaches nothing else. */
export const doors: Proof[] = [
  {
    says: 'a receipt makes the one inquiry that its link is about, in its own region',
    about: 'app.inquiries receive_inquiry keep_inquiry',
    proves: async stage => {
      const [here, there] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const id = randomUUID()
      const confirm = { kind: 'confirm', region: here.id, subject: id }
      const make = (by: Sealed, region: string, which: string, way = 'form', person: string | null = null) =>
        asDoor(stage, by, inquiry, [region, which, way, person])
      expect(await make(confirm, here.id, id)).toBe(1)
      expect(await make(confirm, there.id, id)).toBe(refused)
      expect(await make(confirm, here.id, randomUUID())).toBe(refused)
      expect(await make({ ...confirm, kind: 'reply' }, here.id, id)).toBe(refused)
    },
  },
  {
    says: 'an office registers in its own region and name, and never as if a form had come',
    about: 'app.inquiries register_inquiry',
    proves: async stage => {
      const [here, there] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const person = randomUUID()
      const office = { kind: 'office', region: here.id, person, role: 'coordinator' }
      const make = (region: string, way: string, who: string) =>
        asDoor(stage, office, inquiry, [region, randomUUID(), way, who])
      expect(await make(here.id, 'phone', person)).toBe(1)
      expect(await make(there.id, 'phone', person)).toBe(refused)
      expect(await make(here.id, 'form', person)).toBe(refused)
      expect(await make(here.id, 'phone', randomUUID())).toBe(refused)
    },
  },
  {
    says: 'a claim gives a company to the one inquiry that its link is about',
    about: 'app.inquiries claim_inquiry',
    proves: async stage => {
      const [here, there] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const company = await aCompany(stage.owner)
      const claimed = await anInquiry(stage.owner, here)
      await anInquiry(stage.owner, here)
      await anInquiry(stage.owner, there, { id: claimed.id })
      const claim = { kind: 'claim', region: here.id, subject: claimed.id }
      expect(await asDoor(stage, claim, `update app.inquiries set company_id = '${company.id}'`)).toBe(1)
      expect(await asDoor(stage, claim, `update app.inquiries set id = '${company.id}'`)).toBe(refused)
      expect(await asDoor(stage, claim, `update app.inquiries set region_id = '${there.id}'`)).toBe(refused)
      expect(
        await asDoor(
          stage,
          { ...claim, kind: 'confirm' },
          `update app.inquiries set company_id = '${company.id}'`,
        ),
      ).toBe(0)
    },
  },
  {
    says: 'what is received is version 1, in the region at hand, and is registered as received',
    about: 'app.inquiry_versions app.inquiry_answers app.inquiry_files app.events keep_inquiry',
    proves: async stage => {
      const [here, there] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const [one, other] = [await anInquiry(stage.owner, here), await anInquiry(stage.owner, there)]
      await stage.owner.query('delete from app.inquiry_answers where inquiry_id = any ($1)', [
        [one.id, other.id],
      ])
      await stage.owner.query(
        `insert into app.inquiry_versions (region_id, inquiry_id, version, form_version, title) values ($1, $2, 2, 1, 'x')`,
        [here.id, one.id],
      )
      const by = { kind: 'confirm', region: here.id, subject: one.id }
      const version = (key: typeof one, n: number) =>
        asDoor(
          stage,
          by,
          `insert into app.inquiry_versions (region_id, inquiry_id, version, form_version, title) values ($1, $2, $3, 1, 'x')`,
          [key.region, key.id, n],
        )
      // version 1 is there already: it passes the walls and meets the key
      expect([await version(one, 1), await version(other, 1), await version(one, 3)]).toEqual([
        '23505',
        refused,
        refused,
      ])
      const answer = (key: typeof one, n: number) =>
        asDoor(
          stage,
          by,
          `insert into app.inquiry_answers (region_id, inquiry_id, version, question, value) values ($1, $2, $3, 'new', '{x}')`,
          [key.region, key.id, n],
        )
      expect([await answer(one, 1), await answer(other, 1), await answer(one, 2)]).toEqual([
        1,
        refused,
        refused,
      ])
      const file = (key: typeof one) =>
        asDoor(
          stage,
          by,
          `insert into app.inquiry_files (region_id, inquiry_id, key, name, type, bytes, sha256) values ($1, $2, 'k', 'n', 't', 1, 's')`,
          [key.region, key.id],
        )
      expect([await file(one), await file(other)]).toEqual([1, refused])
      const event = (key: typeof one, what: string) =>
        asDoor(
          stage,
          by,
          `insert into app.events (region_id, inquiry_id, what, direction, matter) values ($1, $2, $3, 'in', 'x')`,
          [key.region, key.id, what],
        )
      expect([
        await event(one, 'inquiry-received'),
        await event(other, 'inquiry-received'),
        await event(one, 'x'),
      ]).toEqual([1, refused, refused])
    },
  },
  {
    says: 'a receipt takes away its own draft, and counts in its own region',
    about: 'app.drafts app.register_numbers receive_inquiry next_reference',
    proves: async stage => {
      const [here, there] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const draft = await aDraft(stage.owner, here)
      await aDraft(stage.owner, here)
      await aDraft(stage.owner, there, { id: draft.id })
      const by = { kind: 'confirm', region: here.id, subject: draft.id }
      expect(await asDoor(stage, by, 'delete from app.drafts')).toBe(1)
      const count = (region: string) =>
        asDoor(stage, by, 'insert into app.register_numbers values ($1, 2001, 1)', [region])
      expect([await count(here.id), await count(there.id)]).toEqual([1, refused])
      await stage.owner.query('insert into app.register_numbers values ($1, 2001, 1), ($2, 2001, 1)', [
        here.id,
        there.id,
      ])
      expect(await asDoor(stage, by, 'update app.register_numbers set last = last + 1')).toBe(1)
      expect(
        await asDoor(
          stage,
          by,
          `update app.register_numbers set region_id = '${there.id}', year = 2002 where region_id = '${here.id}'`,
        ),
      ).toBe(refused)
    },
  },
  {
    says: 'a join link accepts its own invitation and makes members of its own office only',
    about: 'app.office_invitations app.office_members join_office',
    proves: async stage => {
      const [here, there] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const [admin, adminThere] = [
        await anOfficeMember(stage.owner, here, 'admin'),
        await anOfficeMember(stage.owner, there, 'admin'),
      ]
      const invitation = await anOfficeInvitation(stage.owner, admin)
      await anOfficeInvitation(stage.owner, admin)
      await anOfficeInvitation(stage.owner, adminThere, { id: invitation.id })
      const person = await aPerson(stage.owner)
      const by = { kind: 'join-office', region: here.id, subject: invitation.id }
      expect(await asDoor(stage, by, 'update app.office_invitations set accepted_at = sec.now()')).toBe(1)
      expect(await asDoor(stage, by, `update app.office_invitations set id = '${person.id}'`)).toBe(refused)
      for (const table of ['office_invitations', 'office_members']) {
        expect(await asDoor(stage, by, `update app.${table} set region_id = '${there.id}'`)).toBe(refused)
      }
      const join = (who: Sealed, region: string) =>
        asDoor(
          stage,
          who,
          `insert into app.office_members (region_id, person_id, role) values ($1, $2, 'reader')`,
          [region, person.id],
        )
      expect([
        await join(by, here.id),
        await join(by, there.id),
        await join({ ...by, kind: 'join-company' }, here.id),
      ]).toEqual([1, refused, refused])
      expect(await asDoor(stage, by, `update app.office_members set role = 'reader'`)).toBe(1)
      expect(
        await asDoor(stage, { ...by, kind: 'office' }, `update app.office_members set role = 'reader'`),
      ).toBe(0)
    },
  },
  {
    says: 'a join link of a company accepts its own invitation, and brings a colleague back in its own kind of context only',
    about: 'app.company_invitations app.company_members join_company',
    proves: async stage => {
      const company = await aCompany(stage.owner)
      const invitation = await aCompanyInvitation(stage.owner, company)
      await aCompanyInvitation(stage.owner, await aCompany(stage.owner))
      const by = { kind: 'join-company', subject: invitation.id }
      expect(await asDoor(stage, by, 'update app.company_invitations set accepted_at = sec.now()')).toBe(1)
      expect(await asDoor(stage, by, `update app.company_invitations set id = '${company.id}'`)).toBe(refused)
      const end = `update app.company_members set ended_at = sec.now() where company_id = '${company.id}'`
      expect(await asDoor(stage, by, end)).toBe(1)
      expect(await asDoor(stage, { ...by, kind: 'claim' }, end)).toBe(0)
    },
  },
  {
    says: "the glass is broken in the operator's own name",
    about: 'app.break_glasses break_glass',
    proves: async stage => {
      const [region, operator] = [await aRegion(stage.owner), await anOperator(stage.owner)]
      const by = { kind: 'operator', person: operator.person.id }
      const glass = (person: string) =>
        asDoor(
          stage,
          by,
          `insert into app.break_glasses (region_id, person_id, why, until) values ($1, $2, 'Påhittat driftstopp', sec.now())`,
          [region.id, person],
        )
      expect([await glass(operator.person.id), await glass(randomUUID())]).toEqual([1, refused])
    },
  },
]
