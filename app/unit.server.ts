import type { By } from '@testbro/db/by'
import type { Region } from '@testbro/db/read/regions'
import { getOwnUnit, type OwnUnit } from '@testbro/db/read/units'
import { type Inside, reading } from '@testbro/db/transaction'
import type { LoaderArgs } from './framework.server.ts'
import { idIn } from './id.ts'
import { asSignedIn, notFound, openRegion } from './visit.server.ts'

type Visiting = Pick<LoaderArgs, 'params' | 'request' | 'context'>
type Fields = Record<string, string[]>
type ByUnit = Extract<By, { as: 'unit' }>
type Left<T> = Exclude<T, { refused: unknown }>

/** The unit an address names, in the region it names; what cannot be a unit's id is not there. */
const addressed = async ({ params }: Visiting) => {
  const region = await openRegion(params.region)
  const unit = idIn(params.unit)
  if (unit === null) throw notFound()
  return { region, unit }
}

/** Reads a page of a unit, for one of its people who has signed in: with it come the region and the unit. */
export const readUnit = async <T extends object>(
  args: Visiting,
  read: (at: Inside & { region: Region; unit: OwnUnit }) => Promise<T>,
) => {
  const { region, unit: id } = await addressed(args)
  const loaded = await asSignedIn(args, session =>
    reading({ as: 'unit', session, region: region.id, unit: id }, async inside => {
      const unit = await getOwnUnit(inside.db, id)
      return { unit, ...(await read({ ...inside, region, unit })) }
    }),
  )
  return { demo: args.context.config.demo, region, ...loaded }
}

/** Calls one use-case for a unit; what is not the unit's is not found. */
export const actInUnit = async <T extends object>(
  args: Visiting,
  typed: Fields,
  act: (by: ByUnit, at: { region: Region; unit: string }) => Promise<T>,
) => {
  const { region, unit } = await addressed(args)
  const outcome = await asSignedIn(
    args,
    session => act({ as: 'unit', session, region: region.id, unit }, { region, unit }),
    typed,
  )
  if ('refused' in outcome) throw notFound()
  return { region, unit, outcome: outcome as Left<T> }
}
