import type { By } from '@testbro/db/by'
import { findOwnUnit } from '@testbro/db/read/entries'
import type { Region } from '@testbro/db/read/regions'
import { type Inside, reading } from '@testbro/db/transaction'
import type { LoaderArgs } from './framework.server.ts'
import { idIn } from './id.ts'
import { asSignedIn, notFound, openRegion } from './visit.server.ts'

type Visiting = Pick<LoaderArgs, 'params' | 'request' | 'context'>
type Fields = Record<string, string[]>
type ByUnit = Extract<By, { as: 'unit' }>

const openUnit = async ({ params, request, context }: Visiting, typed?: Fields) => {
  const region = await openRegion(params.region)
  const unit = idIn(params.unit)
  if (unit === null) throw notFound()
  const as = <T>(act: (by: ByUnit) => Promise<T>) =>
    asSignedIn({ request, context }, session => act({ as: 'unit', session, region: region.id, unit }), typed)
  return { region, as }
}

/** Reads a page of a unit, for somebody who answers for it. */
export const readUnit = async <T extends object>(
  visiting: Visiting,
  read: (at: Inside & { region: Region; unit: { id: string; name: string } }) => Promise<T>,
) => {
  const { region, as } = await openUnit(visiting)
  const loaded = await as(by =>
    reading(by, async inside => {
      const unit = await findOwnUnit(inside.db, by.unit)
      if (!unit) throw notFound()
      return { unit, ...(await read({ ...inside, region, unit })) }
    }),
  )
  return { demo: visiting.context.config.demo, region, ...loaded }
}

type Left<T> = Exclude<T, { refused: unknown }>

/** Calls one use-case for a unit; what is not the unit's is not found. */
export const actInUnit = async <T extends object>(
  visiting: Visiting,
  typed: Fields,
  act: (by: ByUnit, region: Region) => Promise<T>,
) => {
  const { region, as } = await openUnit(visiting, typed)
  const outcome = await as(by => act(by, region))
  if ('refused' in outcome) throw notFound()
  return { region, outcome: outcome as Left<T> }
}
