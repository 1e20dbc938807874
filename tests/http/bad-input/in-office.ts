import type { Posting } from './act.ts'
import { at, ended, inText, noSuchPage, on } from './expected.ts'
import type { World } from './world.ts'

export type Made = Pick<Posting, 'form'> &
  Partial<Posting> & { at?: string; otherAt?: string; who?: 'coordinator' | 'admin'; of?: World['home'] }

/** A form on a page of the office; `at` stands after the office's own address. Another's id is another region's, unless said. */
export const inOffice =
  (make: (world: World) => Promise<Made>) =>
  async (within: World): Promise<Posting> => {
    const { at: tail = '', otherAt, who = 'admin', ...made } = await make(within)
    const world = { ...within, home: made.of ?? within.home }
    const { cookies, end } = await world.aMember(who, world.home.id)
    const path = (slug: string, rest: string) => `/${slug}/office${rest}`
    const other =
      otherAt === undefined
        ? { path: path(world.elsewhere.slug, tail) }
        : { path: path(world.home.slug, otherAt) }
    return { path: path(world.home.slug, tail), cookies, end, stale: async () => {}, other, ...made }
  }

/** A text on a page of the office; of the wrong kind is a file in its place. */
export const inOfficeText = (field: string, limit: number) => ({
  ...inText(field, limit),
  'wrong kind': at(field, 'required'),
  'ended session': ended,
  'another’s id': noSuchPage,
})
export const toOffice = (end: string) => on(new RegExp(`/office/${end}$`))
