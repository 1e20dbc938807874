import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { reading } from '@testbro/db/transaction'
import { expect, test } from 'vitest'
import { aDatabase, beginRun } from '../../../tests/world/database.ts'
import { anOfficeMember, aRegion, aUnit } from '../../../tests/world/people.ts'
import { put } from '../../../tests/world/put.ts'
import { describeEngine, type Planted, type PlantedWorld } from '../engine.example.ts'
import type { CatalogueQuery } from '../port.ts'
import { openPostgres } from './search.ts'

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
const rowOf = (planted: Planted) =>
  Object.fromEntries(Object.entries(planted).map(([name, value]) => [snake(name), value]))

const opening =
  (few?: number) =>
  async ({ regions, publicly, inNetwork }: PlantedWorld) => {
    const endRun = await beginRun()
    const database = await aDatabase()
    const { owner } = database
    const doors = new Map<string, By>()
    for (const [i, id] of regions.entries()) {
      const region = await aRegion(owner, { id })
      if (i === 0) {
        const { session } = await anOfficeMember(owner, region)
        doors.set(id, { as: 'office', session, region: id })
      } else {
        const { session, id: unit } = await aUnit(owner, region)
        doors.set(id, { as: 'unit', session, region: id, unit })
      }
    }
    for (const planted of publicly) await put(owner, 'app.public_environments', rowOf(planted))
    for (const planted of inNetwork) await put(owner, 'app.network_environments', rowOf(planted))
    const doorOf = ({ scope }: CatalogueQuery): By =>
      (scope.class === 'network' ? doors.get(scope.region) : undefined) ?? { as: 'visitor' }
    const searchIn = openPostgres(few)
    return {
      search: (query: CatalogueQuery) => reading(doorOf(query), ({ db }) => searchIn(db).search(query)),
      close: async () => {
        await database.drop()
        await endRun()
      },
    }
  }
describeEngine('PostgreSQL', opening())
describeEngine('PostgreSQL among many entries', opening(0))

/** A world in which entries are planted by their names alone, and asked for by words alone. */
const inWorld = async (
  act: (world: {
    region: (name: string) => Promise<{ id: string }>
    plant: (region: string, name: string, about?: string) => Promise<string>
    found: (q: string, region?: string) => Promise<string[]>
  }) => Promise<void>,
) => {
  const endRun = await beginRun()
  const { owner, drop } = await aDatabase()
  const searchIn = openPostgres()
  try {
    await act({
      region: name => aRegion(owner, { name }),
      plant: async (region_id, name, about_sv = '') => {
        const row = { region_id, id: randomUUID(), name, host: 'Enheten', about_sv, about_en: '' }
        await put(owner, 'app.public_environments', { ...row, sector: 'other', published_at: new Date(0) })
        return row.id
      },
      found: async (q, region) => {
        const query: CatalogueQuery = {
          ...{ q, language: 'sv', scope: { class: 'public', region: region ?? null }, chosen: {}, trl: null },
          ...{ near: null, sort: 'relevance', from: 0, most: 10 },
        }
        const { hits } = await reading({ as: 'visitor' }, ({ db }) => searchIn(db).search(query))
        return hits.map(({ id }) => id)
      },
    })
  } finally {
    await drop()
    await endRun()
  }
}

test('an entry is found by where its region is, and a place alone is no answer to who asks for more', () =>
  inWorld(async ({ region, plant, found }) => {
    const [there, elsewhere] = [await region('Region Värmland'), await region('Region Skåne')]
    const busThere = await plant(there.id, 'Bussen')
    const busElsewhere = await plant(elsewhere.id, 'Buss')
    const teethThere = await plant(there.id, 'Tandkliniken')
    expect((await found('Värmland')).toSorted()).toEqual([busThere, teethThere].toSorted())
    expect(await found('buss i Värmland')).toEqual([busThere, busElsewhere])
    expect(await found('buss i Arvika')).not.toContain(teethThere)
    expect(await found('buss i Svealand')).toEqual([busThere, busElsewhere])
  }))

test('what no entry says is answered by what it is put together of, a kind of, or said otherwise', () =>
  inWorld(async ({ region, plant, found }) => {
    const { id } = await region('Region Skåne')
    const teeth = await plant(id, 'Tandkliniken')
    const old = await plant(id, 'Äldreboendet')
    const robot = await plant(id, 'Städrobotar')
    expect(await found('tandqvorpsel')).toEqual([teeth])
    expect(await found('qvorpseltand')).toEqual([teeth])
    expect(await found('tandklinnikbesök')).toContain(teeth)
    expect(await found('äldreomsorg')).toEqual([old])
    expect(await found('golv som sköter sig själva utan städrobot')).toContain(robot)
  }))

test('a name that says nothing but what was asked comes before one that says more', () =>
  inWorld(async ({ region, plant, found }) => {
    const { id } = await region('Region Skåne')
    const also = await plant(id, 'Akvarellmåleri och hjärtsvikt')
    const alone = await plant(id, 'Hjärtsvikt')
    expect(await found('hjärtsvikt', id)).toEqual([alone, also])
  }))

test('an entry with what usually goes along with a thing comes before one without', () =>
  inWorld(async ({ region, plant, found }) => {
    const { id } = await region('Region Skåne')
    for (const one of ['ett', 'två', 'tre', 'fyra']) await plant(id, `Astma ${one}`, 'Vindspel.')
    for (const one of Array.from({ length: 40 }, (_, i) => `${i}`)) await plant(id, `Annat ${one}`)
    const without = await plant(id, 'Berget', 'Astma. Annat.')
    const along = await plant(id, 'Dalen', 'Astma. Vindspel.')
    const both = (await found('astma', id)).filter(one => one === without || one === along)
    expect(both).toEqual([along, without])
  }))
