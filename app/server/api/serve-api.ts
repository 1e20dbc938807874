import { createHash } from 'node:crypto'
import { textIn } from '@testbro/text/catalogue'
import type { Visit } from '../../framework.server.ts'
import { openDataRoot } from '../../open-data.ts'
import { urlFits } from '../../request-limits.ts'
import type { Limiter } from '../limiter.ts'
import { readAsked } from './asked.ts'
import { languageWanted } from './language-wanted.ts'
import { openApiOf } from './openapi.ts'
import { operations } from './operations.ts'
import type { Problem } from './schemas.ts'

type Api = {
  origin: string
  search: Visit['search']
  count: Limiter['count']
  surprised: (error: unknown) => void
}
type Code = keyof ReturnType<typeof textIn>['api']['problems']

const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
const readable = {
  ...open,
  'access-control-expose-headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
}
const preflight = {
  ...open,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-None-Match, Accept-Language',
  'access-control-max-age': '86400',
}

/** The operation at a path below the root, with what its places hold. */
const operationAt = (path: string) => {
  const words = path.split('/')
  for (const operation of operations) {
    const shape = operation.path.split('/')
    if (shape.length !== words.length) continue
    const named: Record<string, string> = {}
    const fits = shape.every((word, at) => {
      const given = words[at] ?? ''
      const [, name] = /^\{(\w+)\}$/.exec(word) ?? []
      if (name === undefined) return word === given
      named[name] = given
      return /^[\w-]{1,60}$/.test(given)
    })
    if (fits) return { operation, named }
  }
  return null
}

/** The ways to the other pages of a list (RFC 8288). */
const linksOf = (url: URL, root: string, { page, pages }: { page: number; pages: number }) => {
  const at = (other: number) => {
    const search = new URLSearchParams(url.search)
    search.set('page', `${other}`)
    return `<${root}${url.pathname.slice(openDataRoot.length)}?${search}>`
  }
  const ways = [
    [1, 'first'],
    ...(page > 1 ? [[Math.min(page - 1, pages), 'prev']] : []),
    ...(page < pages ? [[page + 1, 'next']] : []),
    [pages, 'last'],
  ] as [number, string][]
  return ways.map(([other, rel]) => `${at(other)}; rel="${rel}"`).join(', ')
}

/** Answers programs: what is public, as data. It reads nothing of a visitor but the address, for the limit. */
export const serveApi = ({ origin, search, count, surprised }: Api) => {
  const root = origin + openDataRoot
  const description = JSON.stringify(openApiOf(origin))

  const problem = (
    language: 'sv' | 'en',
    status: number,
    code: Code,
    { errors, headers }: { errors?: Problem['errors']; headers?: Record<string, string> } = {},
  ) => {
    const body: Problem = {
      type: `${origin}${language === 'en' ? '/en' : ''}/api#${code}`,
      ...textIn(language).api.problems[code],
      status,
      ...(errors && { errors }),
    }
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        ...readable,
        'content-type': 'application/problem+json',
        'content-language': language,
        vary: 'accept-language',
        'cache-control': 'no-store',
        ...headers,
      },
    })
  }

  const answer = (request: Request, body: string, headers: Record<string, string>) => {
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const known = (request.headers.get('if-none-match') ?? '')
      .split(',')
      .some(given => given.trim() === '*' || given.trim().replace(/^W\//, '') === tag)
    const said = {
      ...readable,
      ...headers,
      etag: tag,
      'cache-control': 'public, max-age=0, must-revalidate',
    }
    return known
      ? new Response(null, { status: 304, headers: said })
      : new Response(request.method === 'HEAD' ? null : body, {
          headers: { ...said, 'content-type': 'application/json' },
        })
  }

  return async (request: Request, address: string): Promise<Response> => {
    const url = new URL(request.url)
    const language = languageWanted(request.headers.get('accept-language') ?? undefined)
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: preflight })
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return problem(language, 405, 'method', { headers: { allow: 'GET, HEAD, OPTIONS' } })
    if (!urlFits(request.url)) return problem(language, 414, 'too-long')

    const counted = await count('api-reads', address)
    const limits: Record<string, string> = counted
      ? {
          'ratelimit-policy': `"reads";q=${counted.points};w=${counted.duration}`,
          ratelimit: `"reads";r=${counted.left};t=${counted.seconds}`,
        }
      : {}
    if (counted && !counted.isWithin)
      return problem(language, 429, 'too-many', {
        headers: { ...limits, 'retry-after': `${counted.seconds}` },
      })

    const path = url.pathname.slice(openDataRoot.length)
    if (path === '/openapi.json') return answer(request, description, limits)
    const found = operationAt(path)
    if (!found) return problem(language, 404, 'not-found', { headers: limits })
    const { operation, named } = found
    const asked = readAsked(operation.asked, url.searchParams)
    if ('wrong' in asked) {
      const isKnown = (name: string) => Object.hasOwn(operation.asked.shape, name)
      const errors = asked.wrong.map(parameter => ({
        parameter,
        detail: textIn(language).api.wrong(parameter, isKnown(parameter)),
      }))
      return problem(language, 400, 'parameter', { errors, headers: limits })
    }
    try {
      const said = await operation.read({ origin, search, language }, asked.asked as never, named)
      if (said === null) return problem(language, 404, 'not-found', { headers: limits })
      if ('pages' in said) limits['link'] = linksOf(url, root, said)
      return answer(request, JSON.stringify(said), limits)
    } catch (error) {
      surprised(error)
      return problem(language, 500, 'fault', { headers: limits })
    }
  }
}
