import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { expect } from 'vitest'
import { anEnvironment, anInquiry, aRunningJob } from '../../world/cases.ts'
import { aNeed, aVisitorsQuestion } from '../../world/catalogue.ts'
import { anOfficeMember, aRegion, aUnit } from '../../world/people.ts'
import type { Row } from '../../world/put.ts'
import { office, unitBy } from './a-case.ts'
import { adding, as, isRefused, minutes, type Proof } from './proof.ts'

/** The other way round: a unit says what it needs, and what came of it stays said. */
export const needs: Proof[] = [
  {
    says: 'a unit writes and keeps its own needs and the office every one, in the name of who writes them',
    about: '',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const [unit, other] = [await aUnit(owner, region), await aUnit(owner, region)]
      const member = await anOfficeMember(owner, region)
      const write = (by: By, over: Row) =>
        as(
          by,
          adding('needs', {
            region_id: region.id,
            id: randomUUID(),
            unit_id: unit.id,
            title_sv: 'Något mot fall',
            ...over,
          }),
        )
      for (const [by, person] of [
        [unitBy(unit), unit.person.id],
        [office(member), member.person.id],
      ] as const) {
        await write(by, { made_by: person })
        await isRefused(write(by, { made_by: other.person.id }))
        await isRefused(write(by, {}))
        await isRefused(write(by, { made_by: person, made_at: minutes(9) }))
        await isRefused(as(by, 'delete from app.needs'))
        await isRefused(as(by, `update app.needs set unit_id = '${other.id}'`))
      }
      await isRefused(write(unitBy(other), { made_by: other.person.id }))
      const others = await aNeed(owner, other)
      const publish = (by: By) => as(by, 'update app.needs set published_at = sec.now() returning id')
      expect(await publish(unitBy(unit))).toHaveLength(2)
      expect(await publish(unitBy(other))).toEqual([{ id: others.id }])
      expect(await publish(office(member))).toHaveLength(3)
    },
  },
  {
    says: 'a need that is closed stays as it was',
    about: 'guard_ended',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const unit = await aUnit(owner, region)
      await aNeed(owner, unit)
      const set = (by: By, what: string) => as(by, `update app.needs set ${what} returning id`)
      const member = await anOfficeMember(owner, region)
      expect(await set(unitBy(unit), `closed_at = sec.now(), close_reason = 'met'`)).toHaveLength(1)
      for (const by of [unitBy(unit), office(member)]) {
        await isRefused(set(by, 'closed_at = null, close_reason = null'))
        await isRefused(set(by, `title_sv = 'x'`))
      }
    },
  },
  {
    says: "a job closes its region's needs, and changes nothing else of them",
    about: '',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const need = await aNeed(owner, await aUnit(owner, here))
      await aNeed(owner, await aUnit(owner, there))
      const job = { as: 'job', ...(await aRunningJob(owner, here.id)) } as const
      await isRefused(as(job, `update app.needs set title_sv = 'x'`))
      await isRefused(as(job, `update app.needs set region_id = '${there.id}'`))
      const closed = await as(
        job,
        `update app.needs set closed_at = sec.now(), close_reason = 'lapsed' returning id`,
      )
      expect(closed).toEqual([{ id: need.id }])
    },
  },
  {
    says: 'a unit is told how many inquiries answer its own needs, and nobody else is',
    about: 'count_answers_to_needs',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const [unit, other, foreign] = [
        await aUnit(owner, here),
        await aUnit(owner, here),
        await aUnit(owner, there),
      ]
      const need = await aNeed(owner, unit)
      const [others, foreigners] = [await aNeed(owner, other), await aNeed(owner, foreign, { id: need.id })]
      await anInquiry(owner, here, { need_id: need.id })
      await anInquiry(owner, here, { need_id: need.id })
      await anInquiry(owner, here, { need_id: need.id, withdrawn_at: minutes(0) })
      await anInquiry(owner, here, { need_id: others.id })
      await anInquiry(owner, there, { need_id: foreigners.id })
      const count = 'select need_id, answers::int from sec.count_answers_to_needs()'
      expect(await as(unitBy(unit), count)).toEqual([{ needId: need.id, answers: 2 }])
      expect(await as(unitBy(foreign), count)).toEqual([{ needId: need.id, answers: 1 }])
      await isRefused(as(office(await anOfficeMember(owner, here)), count))
      await isRefused(as({ as: 'visitor' }, count))
    },
  },
  {
    says: 'a job erases who asked what was answered more than 90 days ago, and only that',
    about: 'erase_askers',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const answered = (days: number) => ({
        answer: 'Ja.',
        answered_at: new Date(Date.now() - days * 86_400_000),
        name: 'Alva',
      })
      const mine = await anEnvironment(owner, await aUnit(owner, here))
      const foreign = await anEnvironment(owner, await aUnit(owner, there))
      const old = await aVisitorsQuestion(owner, mine, answered(91))
      await aVisitorsQuestion(owner, mine, answered(89))
      await aVisitorsQuestion(owner, mine)
      await aVisitorsQuestion(owner, foreign, answered(91))
      const job = { as: 'job', ...(await aRunningJob(owner, here.id)) } as const
      const erase = 'select sec.erase_askers()::int as erased'
      await isRefused(as({ as: 'visitor' }, erase))
      await isRefused(as(office(await anOfficeMember(owner, here)), erase))
      expect(await as(job, erase)).toEqual([{ erased: 1 }])
      const { rows } = await owner.query(
        `select id from app.environment_questions where email = '' and name = ''`,
      )
      expect(rows).toEqual([{ id: old.id }])
    },
  },
]
