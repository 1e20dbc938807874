import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { expect } from 'vitest'
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
]
