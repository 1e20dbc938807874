import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { expect } from 'vitest'
import { aLetter, anEnvironment, aPublicEnvironment, aRunningJob, type Keyed } from '../../world/cases.ts'
import {
  aHost,
  aNetworkEnvironment,
  aPicture,
  aProposal,
  aReview,
  aSlot,
  aVisitorsQuestion,
} from '../../world/catalogue.ts'
import { anOfficeMember, aRegion, aUnit } from '../../world/people.ts'
import type { Owner, Row } from '../../world/put.ts'
import { office, unitBy } from './a-case.ts'
import { adding, as, days, isDenied, isRefused, minutes, type Proof, row } from './proof.ts'

/** A region with an environment that one unit owns and another hosts, a third unit beside, and a member of the office. */
const anEntry = async (owner: Owner, over: Row = {}) => {
  const region = await aRegion(owner)
  const [unit, host, other] = [
    await aUnit(owner, region),
    await aUnit(owner, region),
    await aUnit(owner, region),
  ]
  const environment = await anEnvironment(owner, unit, over)
  const others = await anEnvironment(owner, other)
  await aHost(owner, environment, host)
  const member = await anOfficeMember(owner, region)
  const key = { region_id: region.id, environment_id: environment.id }
  return { region, unit, host, other, environment, others, member, key }
}
const asks = (region: { id: string }, question: string) =>
  ({ as: 'new-question', region: region.id, question }) as const
const set = (by: By, environment: Keyed, what: string) =>
  as(by, `update app.environments set ${what} where id = '${environment.id}' returning id`)

/** The catalogue: who enters, proposes and reviews an entry, who says how it stands today, and who asks about it. */
export const environments: Proof[] = [
  {
    says: 'a unit enters an environment of its own, of which nothing is accepted or published, and an office likewise',
    about: '',
    proves: async ({ owner }) => {
      const { region, unit, other, member } = await anEntry(owner)
      const enter = (by: By, over: Row = {}) =>
        as(
          by,
          adding('environments', {
            region_id: region.id,
            id: randomUUID(),
            unit_id: unit.id,
            name: 'Ny',
            ...over,
          }),
        )
      for (const by of [unitBy(unit), office(member)]) {
        await enter(by)
        await isRefused(enter(by, { published_at: minutes(1) }))
        await isRefused(enter(by, { version: 1 }))
      }
      await isRefused(enter(unitBy(unit), { unit_id: other.id }))
      await enter(office(member), { unit_id: other.id })
    },
  },
  {
    says: 'who owns or hosts an environment says how it stands today, also that it is closed or open again, and no more of it',
    about: '',
    proves: async ({ owner }) => {
      const { unit, host, other, environment } = await anEntry(owner)
      const today = [
        `paused_from = '2019-01-01', paused_until = '2019-02-01', pause_reason = 'Flytt'`,
        'season_from = 5, season_to = 9',
      ]
      for (const what of today) {
        expect(await set(unitBy(unit), environment, what)).toHaveLength(1)
        expect(await set(unitBy(host), environment, what)).toHaveLength(1)
        expect(await set(unitBy(other), environment, what)).toHaveLength(0)
      }
      for (const what of [
        `unit_id = '${host.id}'`,
        `name = 'x'`,
        `details = '{}'`,
        `visibility = 'network'`,
        'version = 1',
        'published_at = sec.now()',
      ])
        for (const one of [unit, host]) await isRefused(set(unitBy(one), environment, what))
      const [close, open] = [
        `closed_at = sec.now(), close_reason = 'ended'`,
        'closed_at = null, close_reason = null',
      ]
      expect(await set(unitBy(host), environment, close)).toHaveLength(1)
      expect(await set(unitBy(unit), environment, open)).toHaveLength(1)
      await owner.query('delete from app.environment_hosts where unit_id = $1', [host.id])
      expect(await set(unitBy(host), environment, today[0] ?? '')).toHaveLength(0)
    },
  },
  {
    says: 'an entry is proposed in the name of who proposes it, by who owns or hosts it or by the office',
    about: '',
    proves: async ({ owner }) => {
      const { unit, host, other, member, key, others } = await anEntry(owner)
      let version = 0
      const propose = (by: By, over: Row) =>
        as(by, adding('environment_versions', { ...key, version: ++version, entry: '{}', ...over }))
      const in_ = (who: typeof unit) => ({ unit_id: who.id, made_by: who.person.id })
      for (const one of [unit, host]) await propose(unitBy(one), in_(one))
      await isRefused(propose(unitBy(other), in_(other)))
      await isRefused(propose(unitBy(unit), in_(host)))
      await isRefused(propose(unitBy(unit), { ...in_(unit), unit_id: host.id }))
      await isRefused(propose(unitBy(unit), { ...in_(unit), unit_id: null }))
      await isRefused(propose(unitBy(unit), { ...in_(unit), made_by: randomUUID() }))
      await isRefused(propose(unitBy(unit), { ...in_(unit), environment_id: others.id }))
      await propose(office(member), { made_by: member.person.id })
      await isRefused(propose(office(member), { made_by: unit.person.id }))
      await isRefused(propose(office(member), { made_by: member.person.id, unit_id: unit.id }))
    },
  },
  {
    says: 'only the office reviews, once, in the name of who decides, and no reader of it; no proposal or review is changed or removed',
    about: '',
    proves: async ({ owner }) => {
      const { region, unit, environment, member, key } = await anEntry(owner)
      const reader = await anOfficeMember(owner, region, 'reader')
      for (const version of [1, 2]) await aProposal(owner, environment, version)
      const review = (by: By, over: Row) =>
        as(by, adding('environment_reviews', { ...key, version: 1, accepted: true, ...over }))
      await isRefused(review(unitBy(unit), { reviewed_by: unit.person.id }))
      await expect(review(office(reader), { reviewed_by: reader.person.id })).rejects.toMatchObject({
        code: '25006',
      })
      await isRefused(review(office(member), { reviewed_by: unit.person.id }))
      await isRefused(review(office(member), {}))
      await review(office(member), { reviewed_by: member.person.id })
      await expect(review(office(member), { reviewed_by: member.person.id })).rejects.toMatchObject({
        code: '23505',
      })
      await expect(
        review(office(member), { reviewed_by: member.person.id, version: 3 }),
      ).rejects.toMatchObject({ code: '23503' })
      for (const by of [unitBy(unit), office(member)])
        for (const table of ['environment_versions', 'environment_reviews', 'environment_verifications']) {
          await isRefused(as(by, `update app.${table} set environment_id = environment_id`))
          await isRefused(as(by, `delete from app.${table}`))
        }
    },
  },
  {
    says: 'an entry says what the office has accepted, the newest, and is published when something is',
    about: 'guard_environment',
    proves: async ({ owner }) => {
      const { unit, environment, others, member } = await anEntry(owner)
      const [first, second, third] = [
        await aProposal(owner, environment, 1),
        await aProposal(owner, environment, 2),
        await aProposal(owner, environment, 3),
      ]
      const by = office(member)
      const change = (what: string) => set(by, environment, what)
      // what another environment, here or in another region, has had accepted says nothing of this one
      await aReview(owner, await aProposal(owner, others, 1))
      const unitThere = await aUnit(owner, await aRegion(owner))
      const there = await anEnvironment(owner, unitThere, { id: environment.id })
      await aReview(owner, await aProposal(owner, there, 1))
      await isRefused(change('published_at = sec.now()'))
      await isRefused(change('version = 1'))
      await aReview(owner, first, { accepted: false })
      await isRefused(change('version = 1'))
      await aReview(owner, second)
      await isRefused(change('version = 1'))
      await isRefused(change('version = 3'))
      expect(await change(`name = 'Utkast'`)).toHaveLength(1)
      expect(await change(`version = 2, name = 'Ny', published_at = sec.now()`)).toHaveLength(1)
      for (const what of [
        `name = 'x'`,
        `about_sv = 'x'`,
        `about_en = 'x'`,
        `sector = 'health'`,
        `source = 'x'`,
        `details = '{"place":"x"}'`,
        `visibility = 'network'`,
      ])
        await isRefused(change(what))
      expect(await change(`published_at = null`)).toHaveLength(1)
      expect(await change(`close_note = 'x', published_at = sec.now()`)).toHaveLength(1)
      await aReview(owner, third)
      expect(await change(`version = 3, visibility = 'network'`)).toHaveLength(1)
      await isRefused(change('version = 2'))
      await isRefused(change(`version = 0, published_at = null`))
      // a migration mends what all say alike, and a seed plants it
      await owner.query(`update app.environments set details = '{}', name = 'Rättad' where id = $1`, [
        environment.id,
      ])
      // what was published before there were versions goes on, and says how it stands
      const old = await anEnvironment(owner, unit, { published_at: minutes(1) })
      expect(await set(by, old, `name = 'Nytt namn', pause_reason = 'Flytt'`)).toHaveLength(1)
    },
  },
  {
    says: 'who verifies does it in the own name and the own unit, and cannot say that it was another day',
    about: '',
    proves: async ({ owner }) => {
      const { unit, host, other, member, key } = await anEntry(owner)
      const verify = (by: By, over: Row) => as(by, adding('environment_verifications', { ...key, ...over }))
      const in_ = (who: typeof unit) => ({ unit_id: who.id, person_id: who.person.id })
      for (const one of [unit, host]) await verify(unitBy(one), in_(one))
      await isRefused(verify(unitBy(other), in_(other)))
      await isRefused(verify(unitBy(unit), { ...in_(unit), unit_id: host.id }))
      await isRefused(verify(unitBy(unit), { ...in_(unit), unit_id: null }))
      await isRefused(verify(unitBy(unit), { ...in_(unit), person_id: host.person.id }))
      await isRefused(verify(unitBy(unit), { ...in_(unit), verified_at: minutes(9) }))
      await verify(office(member), { person_id: member.person.id })
      await isRefused(verify(office(member), { person_id: unit.person.id }))
      await isRefused(verify(office(member), { person_id: member.person.id, unit_id: unit.id }))
    },
  },
  {
    says: 'room and pictures are kept by who owns or hosts the environment and by the office; whoever adds a picture adds it in the own name',
    about: '',
    proves: async ({ owner }) => {
      const { unit, host, other, member, environment, others, key } = await anEntry(owner)
      await aSlot(owner, environment)
      await aPicture(owner, environment)
      const picture = { key: 'aa', sha256: 'aa', type: 'image/png', bytes: 1, width: 1, height: 1 }
      const add = (by: By, added_by: string, over: Row = {}) =>
        as(by, adding('environment_pictures', { ...key, ...picture, added_by, ...over }))
      const taken = (by: By) => as(by, 'update app.environment_slots set taken = 1 returning slots')
      const named = (by: By) => as(by, `update app.environment_pictures set alt_sv = 'x' returning id`)
      for (const one of [unit, host]) {
        expect(await taken(unitBy(one))).toHaveLength(1)
        await add(unitBy(one), one.person.id)
        await isRefused(add(unitBy(one), other.person.id))
        await isRefused(add(unitBy(one), one.person.id, { environment_id: others.id }))
        await isRefused(as(unitBy(one), `update app.environment_slots set environment_id = '${others.id}'`))
      }
      await add(office(member), member.person.id)
      await isRefused(add(office(member), unit.person.id))
      expect(await taken(unitBy(other))).toHaveLength(0)
      expect(await named(unitBy(other))).toHaveLength(0)
      expect(await named(unitBy(host))).toHaveLength(4)
      await isRefused(as(office(member), 'delete from app.environment_pictures'))
    },
  },
  {
    says: 'a visitor asks one question, of an environment that is public in an open region, and reads none',
    about: 'app.environment_questions open_new_question question',
    proves: async stage => {
      const { owner } = stage
      const { region, environment, others, key } = await anEntry(owner)
      const unitThere = await aUnit(owner, await aRegion(owner))
      const there = await anEnvironment(owner, unitThere, { id: environment.id })
      await aPublicEnvironment(owner, there)
      await aPublicEnvironment(owner, others)
      const id = randomUUID()
      const ask = (by: By, over: Row = {}) =>
        as(
          by,
          adding('environment_questions', {
            ...key,
            id,
            email: 'a@b.example',
            question: 'Går det?',
            ...over,
          }),
        )
      const by = asks(region, id)
      await isRefused(ask(by))
      await aPublicEnvironment(owner, environment)
      await isRefused(ask({ as: 'visitor' }))
      await isRefused(ask(by, { id: randomUUID() }))
      await isRefused(ask(by, { region_id: there.region }))
      await isRefused(ask(by, { answer: 'Ja', answered_at: minutes(1) }))
      await ask(by)
      // sent again it meets the question that stands, and leaves it as it was
      await expect(ask(by, { question: 'Något annat' })).rejects.toMatchObject({ code: '23505' })
      await isRefused(as(by, `update app.environment_questions set question = 'Något annat'`))
      await isRefused(as(by, 'select question from app.environment_questions'))
      expect(await row(stage, 'select question from app.environment_questions where id = $1', [id])).toEqual({
        question: 'Går det?',
      })
      await isDenied(asks(await aRegion(owner, { approved_at: null }), randomUUID()))
      await isDenied(asks({ id: randomUUID() }, randomUUID()))
    },
  },
  {
    says: 'a question is answered once, in the name of who answers, by who owns or hosts the environment or by the office, and none of the units sees an address',
    about: '',
    proves: async ({ owner }) => {
      const { unit, host, other, member, environment } = await anEntry(owner)
      const answer = (by: By, question: Keyed, person: string) =>
        as(
          by,
          `update app.environment_questions set answer = 'Ja', answered_at = sec.now(), answered_by = '${person}' where id = '${question.id}' returning id`,
        )
      for (const [by, person] of [
        [unitBy(unit), unit.person.id],
        [unitBy(host), host.person.id],
        [office(member), member.person.id],
      ] as const) {
        const question = await aVisitorsQuestion(owner, environment)
        await isRefused(answer(by, question, other.person.id))
        expect(await answer(unitBy(other), question, other.person.id)).toHaveLength(0)
        expect(await answer(by, question, person)).toHaveLength(1)
        expect(await answer(by, question, person)).toHaveLength(0)
        await isRefused(as(by, `update app.environment_questions set question = 'x'`))
      }
      for (const one of [unit, host])
        await isRefused(as(unitBy(one), 'select email from app.environment_questions'))
    },
  },
  {
    says: 'a job erases who asked what was answered 90 days ago in its region, and nothing sooner or else',
    about: 'erase_askers',
    proves: async ({ owner }) => {
      const { region, environment } = await anEntry(owner)
      const there = await anEntry(owner, { id: environment.id })
      const answered = (n: number) => ({ answer: 'Ja', answered_at: days(n), answered_by: randomUUID() })
      const old = await aVisitorsQuestion(owner, environment, answered(90.1))
      await aVisitorsQuestion(owner, environment, answered(89.9))
      await aVisitorsQuestion(owner, environment, { asked_at: days(200) })
      await aVisitorsQuestion(owner, there.environment, answered(200))
      const letter = await aLetter(owner, region.id)
      const erase = (by: By) => as(by, 'select sec.erase_askers()')
      const erased = async () =>
        (
          await owner.query(
            `select id, name from app.environment_questions where email = '' and region_id = any ($1)`,
            [[region.id, there.region.id]],
          )
        ).rows
      await isRefused(erase({ as: 'letter', letter: letter.id, attempt: letter.attempt }))
      await isRefused(erase({ as: 'visitor' }))
      expect(await erased()).toEqual([])
      await erase({ as: 'job', ...(await aRunningJob(owner, region.id)) })
      expect(await erased()).toEqual([{ id: old.id, name: '' }])
    },
  },
  {
    says: "what only a network finds is found by its own region's office and units",
    about: '',
    proves: async ({ owner }) => {
      const { unit, other, member, environment } = await anEntry(owner)
      const there = await anEntry(owner)
      for (const one of [environment, there.environment]) await aNetworkEnvironment(owner, one)
      const find = 'select id from app.network_environments'
      for (const by of [unitBy(unit), unitBy(other), office(member)])
        expect(await as(by, find)).toEqual([{ id: environment.id }])
      await isRefused(as({ as: 'visitor' }, find))
    },
  },
  {
    says: 'each change of a published copy is counted for the outer index, in the region of the job that made it',
    about: 'note_catalogue_change',
    proves: async stage => {
      const { owner } = stage
      const { region, environment, key } = await anEntry(owner)
      const job = { as: 'job', ...(await aRunningJob(owner, region.id)) } as const
      const copy = { name: 'x', host: 'x', about_sv: '', about_en: '', sector: 'health' }
      const number = async () =>
        (
          await row(
            stage,
            'select number::int from app.catalogue_changes where region_id = $1 and environment_id = $2',
            [key.region_id, key.environment_id],
          )
        )?.['number']
      let count = 0
      for (const table of ['public_environments', 'network_environments'])
        for (const statement of [
          adding(table, { region_id: region.id, id: environment.id, ...copy }),
          `update app.${table} set name = 'y' where id = '${environment.id}'`,
          `delete from app.${table} where id = '${environment.id}'`,
        ]) {
          await as(job, statement)
          expect([table, statement.slice(0, 6), await number()]).toEqual([
            table,
            statement.slice(0, 6),
            ++count,
          ])
        }
    },
  },
  {
    says: 'only a job of the service itself looks for regions whose changes no outer index knows, and queues one job each',
    about: 'enqueue_due_indexing',
    proves: async stage => {
      const { owner } = stage
      const [changed, quiet] = [await anEntry(owner), await anEntry(owner)]
      for (const one of [changed.environment, changed.others]) await aPublicEnvironment(owner, one)
      await owner.query('delete from graphile_worker._private_jobs')
      const queue = 'select sec.enqueue_due_indexing()'
      await isRefused(as({ as: 'sender' }, queue))
      await isRefused(as({ as: 'job', ...(await aRunningJob(owner, changed.region.id)) }, queue))
      const letter = await aLetter(owner, null)
      await isRefused(as({ as: 'letter', letter: letter.id, attempt: 1 }, queue))
      await as({ as: 'job', ...(await aRunningJob(owner, null)) }, queue)
      const { rows } = await owner.query(
        `select payload ->> 'region' as region from graphile_worker._private_jobs j
          join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'indexing-due'`,
      )
      const times = (region: string) => rows.filter(one => one.region === region).length
      expect([changed, quiet].map(one => times(one.region.id))).toEqual([1, 0])
    },
  },
]
