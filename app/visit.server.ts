import { Denied } from '@testbro/db/by'
import { findRegion, type Region } from '@testbro/db/read/regions'
import { findPersonOf, listPlacesOf, type Person, type Place } from '@testbro/db/read/sessions'
import { noting, reading } from '@testbro/db/transaction'
import type { Language } from '@testbro/text/language'
import { data, type Visit } from './framework.server.ts'
import { pageAt } from './page-at.ts'
import { languageOf, pathsIn } from './paths.ts'
import type { Refusal } from './refusal.ts'

/** The same answer for what does not exist and for what belongs to somebody else. */
export const notFound = () => new Response(null, { status: 404 })

/** Goes on to another page of ours after a change (303), so that reloading repeats nothing. */
export const seeOther = (path: string, headers: HeadersInit = {}) =>
  new Response(null, { status: 303, headers: [['location', path], ...new Headers(headers)] })

export const refuse = (refusal: Refusal) => data(refusal, { status: refusal.status })

export const languageIn = (request: Request): Language => languageOf(new URL(request.url).pathname)
export const pathsOf = (request: Request) => pathsIn(languageIn(request))
export const pathOf = (request: Request) => {
  const { pathname, search } = new URL(request.url)
  return pathname.replace(/\.data$/, '') + search.replace(/[?&]_routes=[^&]*/, '')
}

/** The region an address names; where there is none the page is not there. */
export const openRegion = async (slug: string | undefined): Promise<Region> => {
  const region = await reading({ as: 'visitor' }, ({ db }) => findRegion(db, slug ?? ''))
  if (!region) throw notFound()
  return region
}

/** Who has signed in here, or nobody. */
export const findPerson = async (session: Buffer | null): Promise<Person | null> =>
  session === null ? null : noting(({ db }) => findPersonOf(db, session))

export const listPlaces = (session: Buffer): Promise<Place[]> => noting(({ db }) => listPlacesOf(db, session))

/** Sends a visitor who is not signed in to do so and come back; what was typed into a form is shown beside the sign-in. */
export const askToSignIn = async (request: Request, typed?: Refusal['typed']): Promise<never> => {
  if (request.method !== 'POST') throw seeOther(pathsOf(request).signIn(pathOf(request)))
  throw refuse({ code: 'session-ended', status: 401, typed, action: pathOf(request) })
}

/**
 * Runs what only a signed-in person may, under the session's hash. A context that cannot be opened is the sign-in when the session
 * has ended, and otherwise a page that is not there. `typed` is kept through the refusal.
 */
export const asSignedIn = async <T>(
  { request, context }: { request: Request; context: Visit },
  act: (session: Buffer) => Promise<T>,
  typed?: Refusal['typed'],
): Promise<T> => {
  if (context.session === null) return askToSignIn(request, typed)
  try {
    return await act(context.session)
  } catch (error) {
    if (isReadOnly(error)) throw refuse({ code: 'read-only', status: 403, typed })
    if (!(error instanceof Denied)) throw error
    if ((await findPerson(context.session)) === null || (await hasGoneIdle(request, context.session))) {
      return askToSignIn(request, typed)
    }
    throw notFound()
  }
}

/** An office's session ends sooner than others: whoever still belongs to the office signs in again. */
const hasGoneIdle = async (request: Request, session: Buffer) => {
  const at = pageAt(new URL(request.url).pathname)
  if (!at?.page.path.startsWith(':region/office')) return false
  const places = await listPlaces(session)
  return places.some(place => place.kind === 'office' && place.slug === at.params.region)
}

/** A reader's transaction is read-only: the database says so itself. */
const isReadOnly = (error: unknown) => error instanceof Error && 'code' in error && error.code === '25006'
