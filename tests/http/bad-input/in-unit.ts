import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import type { Posting } from './act.ts'
import type { World } from './world.ts'

type Made = Pick<Posting, 'form'> & Partial<Posting> & { at: string }
export type Unit = { region: string; id: string }

/** A form on a page of a unit, for one of its people; `at` stands after the unit's own address. Another's is another unit's. */
export const inUnit =
  (make: (world: World, unit: Unit) => Promise<Made>) =>
  async (world: World): Promise<Posting> => {
    const region_id = world.home.id
    const [unit, foreign, person] = [await world.aUnit(), await world.aUnit(), await world.aPerson()]
    const member = { region_id, id: randomUUID(), name: 'Elsa Låtsas', email: person.email }
    await put(world.owner, 'app.unit_members', { ...member, unit_id: unit })
    const path = (of: string, tail: string) => `/${world.home.slug}/unit/${of}${tail}`
    const { at: tail, ...made } = await make(world, { region: region_id, id: unit })
    return {
      path: path(unit, tail),
      cookies: person.cookies,
      end: person.end,
      stale: async () => {},
      other: { path: path(foreign, tail) },
      ...made,
    }
  }
