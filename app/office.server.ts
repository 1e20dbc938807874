import type { By } from '@testbro/db/by'
import type { Region } from '@testbro/db/read/regions'
import { type Inside, reading } from '@testbro/db/transaction'
import { roleNamed } from '@testbro/rules/office-rights'
import type { Answered } from './answered.ts'
import { data, type LoaderArgs } from './framework.server.ts'
import { asSignedIn, notFound, openRegion, refuse } from './visit.server.ts'

type Visiting = Pick<LoaderArgs, 'params' | 'request' | 'context'>
type Fields = Record<string, string[]>

/** An outcome without the refusals that are met here. */
type Met = 'reader' | 'not-found'
type Left<T> = T extends { refused: infer Why }
  ? [Exclude<Why, Met>] extends [never]
    ? never
    : { refused: Exclude<Why, Met> }
  : T

/** Reads a page of a region's office: with it come the region, and the role of whoever reads. */
export const readOffice = async <T extends object>(
  { params, request, context }: Visiting,
  read: (at: Inside & { region: Region }) => Promise<T>,
) => {
  const region = await openRegion(params.region)
  const loaded = await asSignedIn({ request, context }, session =>
    reading({ as: 'office', session, region: region.id }, async inside => ({
      ...(await read({ ...inside, region })),
      role: roleNamed(inside.who.role),
      self: inside.who.person ?? '',
    })),
  )
  return { demo: context.config.demo, region, ...loaded }
}

/** Calls one use-case for a region's office. A reader meets the page that says so; what does not exist is not found. */
export const actInOffice = async <T extends object>(
  { params, request, context }: Visiting,
  typed: Fields,
  act: (by: Extract<By, { as: 'office' }>, region: Region) => Promise<T>,
) => {
  const region = await openRegion(params.region)
  const outcome = await asSignedIn(
    { request, context },
    session => act({ as: 'office', session, region: region.id }, region),
    typed,
  )
  if ('refused' in outcome && outcome.refused === 'reader')
    throw refuse({ code: 'read-only', status: 403, typed })
  if ('refused' in outcome && outcome.refused === 'not-found') throw notFound()
  return { region, outcome: outcome as Left<T> }
}

/** The page again with what is wrong, and what was typed. */
export const answer = (answered: Answered) => data(answered, { status: answered.refused ? 403 : 422 })
