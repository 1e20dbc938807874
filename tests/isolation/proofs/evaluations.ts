import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { expect } from 'vitest'
import { anEvaluation, anInquiry, aRunningJob } from '../../world/cases.ts'
import { anOfficeMember, aRegion } from '../../world/people.ts'
import { type Owner, put, type Row } from '../../world/put.ts'
import { aCase, office } from './a-case.ts'
import { adding, as, isRefused, minutes, type Proof } from './proof.ts'

const anAsk = async (owner: Owner, inquiry: { region: string; id: string }) => {
  const id = randomUUID()
  await put(owner, 'app.evaluation_requests', {
    region_id: inquiry.region,
    id,
    inquiry_id: inquiry.id,
    form_version: 1,
    asked_by: randomUUID(),
  })
  return id
}

/** Step 2: a company answers what it is asked, an office judges and decides in its own name, and what is given stays. */
export const evaluations: Proof[] = [
  {
    says: 'a company answers a request of the inquiry at hand once, in its own name, while the inquiry is open',
    about: '',
    proves: async ({ owner }) => {
      const answer = async (over: Row, inquiryOver: Row = {}) => {
        const one = await aCase(owner, inquiryOver)
        const version = {
          region_id: one.region.id,
          inquiry_id: one.inquiry.id,
          major: 1,
          minor: 0,
          form_version: 1,
          request_id: await anAsk(owner, one.inquiry),
          given_by: one.company.person.id,
        }
        await as(one.by, adding('evaluation_versions', { ...version, ...over }))
        return { ...one, version }
      }
      const { by, version, beside } = await answer({})
      await expect(as(by, adding('evaluation_versions', { ...version, major: 2 }))).rejects.toMatchObject({
        code: '23505',
      })
      const next = { ...version, major: 2 }
      const theirs = await anAsk(owner, await anInquiry(owner, { ...(await aRegion(owner)) }))
      await isRefused(as(by, adding('evaluation_versions', { ...next, request_id: theirs })))
      // of another inquiry of the same company, from here and there
      const other = await anAsk(owner, beside)
      await isRefused(as(by, adding('evaluation_versions', { ...next, request_id: other })))
      const open = await anAsk(owner, { region: version.region_id, id: version.inquiry_id })
      await isRefused(
        as(by, adding('evaluation_versions', { ...next, inquiry_id: beside.id, request_id: open })),
      )
      await isRefused(answer({ given_by: randomUUID() }))
      await isRefused(answer({ minor: 1 }))
      await isRefused(answer({ request_id: null }))
      await isRefused(answer({}, { withdrawn_at: minutes(1) }))
      await isRefused(answer({}, { closed_at: minutes(1) }))
    },
  },
  {
    says: 'a company answers in its newest version, never in one that the office has edited or when the inquiry has ended',
    about: '',
    proves: async ({ owner }) => {
      const attempt = async (over: Row, inquiryOver: Row = {}) => {
        const { by, inquiry, beside } = await aCase(owner, inquiryOver)
        const given = { region_id: inquiry.region, form_version: 1, given_by: randomUUID() }
        for (const [of, major] of [
          [inquiry, 1],
          [inquiry, 2],
          [beside, 7],
        ] as const) {
          const whole = { ...given, inquiry_id: of.id, major, minor: 0, request_id: await anAsk(owner, of) }
          await put(owner, 'app.evaluation_versions', whole)
        }
        const edited = { ...given, inquiry_id: inquiry.id, major: 2, minor: 1, reason: 'Påhittat skäl' }
        await put(owner, 'app.evaluation_versions', edited)
        const answer = { region_id: inquiry.region, inquiry_id: inquiry.id, major: 2, minor: 0 }
        return as(
          by,
          adding('evaluation_answers', { ...answer, question: 'evidence', value: ['x'], ...over }),
        )
      }
      await attempt({})
      await isRefused(attempt({ major: 1 }))
      await isRefused(attempt({ minor: 1 }))
      await isRefused(attempt({}, { withdrawn_at: minutes(1) }))
      await isRefused(attempt({}, { closed_at: minutes(1) }))
    },
  },
  {
    says: 'a company reads how it was judged when it is decided, and never who judged or who decided',
    about: '',
    proves: async ({ owner }) => {
      const { by, inquiry } = await aCase(owner)
      const member = await anOfficeMember(owner, { id: inquiry.region })
      await anEvaluation(owner, inquiry, member.person.id)
      const judged = () => as(by, 'select score from app.judgements')
      expect(await judged()).toEqual([{ score: 2 }])
      await owner.query('delete from app.decisions where inquiry_id = $1', [inquiry.id])
      expect(await judged()).toEqual([])
      await isRefused(as(by, 'select judged_by from app.judgements'))
      await isRefused(as(by, 'select decided_by from app.decisions'))
    },
  },
  {
    says: 'an office assigns, asks, judges and decides in the name of who does it, and of nobody else',
    about: '',
    proves: async ({ owner }) => {
      const { inquiry } = await aCase(owner)
      const member = await anOfficeMember(owner, { id: inquiry.region })
      const of = { region_id: inquiry.region, inquiry_id: inquiry.id }
      const acts: [string, string, Row][] = [
        ['assignments', 'assigned_by', { person_id: member.person.id }],
        ['evaluation_requests', 'asked_by', { form_version: 1 }],
        ['judgements', 'judged_by', { criteria_version: 1, criterion: 'need', score: 2 }],
        ['decisions', 'decided_by', { criteria_version: 1, decision: 'distribute' }],
      ]
      for (const [table, who, row] of acts) {
        await isRefused(as(office(member), adding(table, { ...of, ...row, [who]: randomUUID() })))
        await as(office(member), adding(table, { ...of, ...row, [who]: member.person.id }))
      }
    },
  },
  {
    says: "an office edits only in a version of its own after the company's, in its own name",
    about: '',
    proves: async ({ owner }) => {
      const { inquiry } = await aCase(owner)
      const member = await anOfficeMember(owner, { id: inquiry.region })
      await anEvaluation(owner, inquiry, member.person.id)
      const of = { region_id: inquiry.region, inquiry_id: inquiry.id, major: 1 }
      const edit = { form_version: 1, given_by: member.person.id }
      const by = office(member)
      const version = (row: Row) => as(by, adding('evaluation_versions', { ...of, ...edit, ...row }))
      const reason = 'Påhittat skäl'
      await isRefused(version({ minor: 1, reason, given_by: randomUUID() }))
      await isRefused(version({ major: 2, minor: 0 }))
      await version({ minor: 1, reason })
      const answer = (minor: number) =>
        as(by, adding('evaluation_answers', { ...of, minor, question: 'risks', value: ['Inga'] }))
      await isRefused(answer(0))
      const colleague = { ...of, form_version: 1, given_by: randomUUID(), reason }
      await put(owner, 'app.evaluation_versions', { ...colleague, minor: 2 })
      await isRefused(answer(2))
      await answer(1)
    },
  },
  {
    says: 'an evaluation begins once, and its time stays; an inquiry closes and opens again until it is withdrawn',
    about: 'guard_inquiry',
    proves: async ({ owner }) => {
      const { inquiry } = await aCase(owner)
      const member = await anOfficeMember(owner, { id: inquiry.region })
      const job = { as: 'job', ...(await aRunningJob(owner, inquiry.region)) } as const
      const set = (who: By, what: string) =>
        as(who, `update app.inquiries set ${what} where id = '${inquiry.id}' returning id`)
      expect(await set(office(member), 'evaluation_begun_at = sec.now()')).toHaveLength(1)
      await isRefused(set(office(member), `evaluation_begun_at = sec.now() - interval '1 day'`))
      await isRefused(set(office(member), 'evaluation_begun_at = null'))
      for (const who of [office(member), job]) {
        expect(await set(who, 'closed_at = sec.now()')).toHaveLength(1)
        expect(await set(who, 'closed_at = null')).toHaveLength(1)
      }
      await owner.query('update app.inquiries set withdrawn_at = now() where id = $1', [inquiry.id])
      for (const who of [office(member), job]) await isRefused(set(who, 'closed_at = sec.now()'))
    },
  },
]
