import { hashOf, newToken } from '@testbro/auth/links'
import type { Visit } from '../../framework.server.ts'
import { safePath } from '../../paths.ts'

const browser = '__Host-sign-in'
const goingTo = '__Host-sign-in-to'
const openedLink = '__Host-sign-in-link'
const known = '__Host-known'
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax'
const year = 365 * 24 * 60 * 60
const tokenShape = /^[A-Za-z0-9_-]{43}$/

const set = (name: string, value: string, life = '') => `${name}=${value}; ${attributes}${life}`
const forget = (name: string) => set(name, '', '; Max-Age=0')

/** The secret by which a browser is known as the one where a sign-in began: its hash, or null before that. */
export const browserHash = ({ cookies }: Pick<Visit, 'cookies'>): Buffer | null => {
  const token = cookies.get(browser) ?? ''
  return tokenShape.test(token) ? hashOf(token) : null
}

/** Makes this browser the one where a sign-in begins, on its way to `to`. The same one as before, so that an earlier letter still works. */
export const beginHere = ({ cookies }: Pick<Visit, 'cookies'>, to: string | null) => {
  const kept = cookies.get(browser) ?? ''
  const token = tokenShape.test(kept) ? kept : newToken()
  const way = to === null ? forget(goingTo) : set(goingTo, encodeURIComponent(to))
  return { hash: hashOf(token), cookies: [set(browser, token), way] }
}

/** Where the person was going when the sign-in began. */
export const whereTo = ({ cookies }: Pick<Visit, 'cookies'>): string | null => {
  try {
    return safePath(decodeURIComponent(cookies.get(goingTo) ?? ''), '') || null
  } catch {
    return null
  }
}

/** The token of a mailed sign-in link that was opened in this browser. */
export const linkToken = ({ cookies }: Pick<Visit, 'cookies'>) => cookies.get(openedLink) || null

export const forgetSignIn = () => [forget(browser), forget(goingTo), forget(openedLink)]

const knownAs = (email: string) => `known ${email}`

/** Says, provably and without a row anywhere, that this person has signed in in this browser. */
export const rememberBrowser = (context: Pick<Visit, 'links'>, email: string) =>
  set(known, context.links.nonce(knownAs(email), Date.now()), `; Max-Age=${year}`)

/**
 * What tries of a password are counted by. A browser where the person has signed in has a count of its own, so that nobody can lock
 * a person out by guessing.
 */
export const triesOf = ({ cookies, links }: Pick<Visit, 'cookies' | 'links'>, email: string): string => {
  const proof = cookies.get(known) ?? ''
  const mine = links.madeAt(knownAs(email), proof) !== null
  return hashOf(mine ? `password ${email} ${proof}` : `password ${email}`).toString('hex')
}
