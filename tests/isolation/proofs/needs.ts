import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { expect } from 'vitest'
import { aLetter, anInquiry, aRunningJob } from '../../world/cases.ts'
import { aNeed } from '../../world/catalogue.ts'
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
    says: "a job closes needs of its own region and changes no word of them, and a letter's sender none",
    about: '',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const [need, needThere] = [
        await aNeed(owner, await aUnit(owner, here)),
        await aNeed(owner, await aUnit(owner, there)),
      ]
      const close = `update app.needs set closed_at = sec.now(), close_reason = 'lapsed'`
      const job = { as: 'job', ...(await aRunningJob(owner, here.id)) } as const
      const letter = await aLetter(owner, here.id)
      await as({ as: 'letter', letter: letter.id, attempt: letter.attempt }, close)
      await isRefused(as(job, `update app.needs set title_sv = 'x'`))
      expect(await as(job, `${close} returning id`)).toEqual([{ id: need.id }])
      const { rows } = await owner.query(
        'select id from app.needs where closed_at is null and id = any ($1)',
        [[need.id, needThere.id]],
      )
      expect(rows).toEqual([{ id: needThere.id }])
    },
  },
  {
    says: 'a unit is told how many inquiries answer its own needs, without those withdrawn, and nobody else is told',
    about: 'count_answers_to_needs',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const [unit, other] = [await aUnit(owner, here), await aUnit(owner, here)]
      const unitThere = await aUnit(owner, there, { id: unit.id })
      const need = await aNeed(owner, unit)
      await aNeed(owner, unit)
      const others = await aNeed(owner, other)
      const needThere = await aNeed(owner, unitThere, { id: need.id })
      const secondThere = await aNeed(owner, unitThere)
      for (const [region, answered] of [
        [here, need],
        [here, need],
        [here, others],
        [there, needThere],
        [there, secondThere],
      ] as const)
        await anInquiry(owner, region, { need_id: answered.id })
      await anInquiry(owner, here, { need_id: need.id, withdrawn_at: minutes(1) })
      await anInquiry(owner, here)
      const count = 'select need_id, answers::int from sec.count_answers_to_needs()'
      expect(await as(unitBy(unit), count)).toEqual([{ needId: need.id, answers: 2 }])
      expect(await as(unitBy(other), count)).toEqual([{ needId: others.id, answers: 1 }])
      const member = await anOfficeMember(owner, here)
      await isRefused(as(office(member), count))
    },
  },
]
