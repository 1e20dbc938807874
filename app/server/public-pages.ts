import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sessionCookie } from '@testbro/auth/sessions'
import { isKnown, type KeptPage, keptPage, sendingFor } from './kept-page.ts'
import { openPageCache } from './page-cache.ts'
import { keyOf, publicPageAt } from './page-key.ts'

type Line = { requestId: string; method: string; path: string; status: number; ms: number }

type Door = {
  /** The page at a path as somebody sees it of whom nothing is known: no cookie, no header, no address. */
  render: (path: string, requestId: string) => Response | Promise<Response>
  seen: (line: Line, session: string | undefined) => void
  isDraining: () => boolean
}

const minute = 60_000
const session = new RegExp(`(?:^|;\\s*)${sessionCookie}=([^;\\s]+)`)

/** Answers for public pages before anything else is asked: from memory while nothing has changed; else each is made once for all who wait. */
export const openPublicPages = (bytes: number, { render, seen, isDraining }: Door) => {
  const cache = openPageCache<KeptPage>({ bytes, fresh: minute, stale: minute / 6 })

  const send = (incoming: IncomingMessage, outgoing: ServerResponse, page: KeptPage, requestId: string) => {
    const begun = performance.now()
    const known = isKnown(page, incoming.headers['if-none-match'])
    const { headers, body } = sendingFor(page, incoming.headers['accept-encoding'])
    const said = known ? headers.filter(([name]) => !name.startsWith('content-')) : headers
    const flat = ['x-request-id', requestId, ...(isDraining() ? ['connection', 'close'] : [])]
    for (const [name, value] of said) flat.push(name, value)
    const status = known ? 304 : page.status
    outgoing.writeHead(status, flat)
    outgoing.end(known || incoming.method === 'HEAD' ? undefined : body)
    const ms = Math.round(performance.now() - begun)
    const who = session.exec(incoming.headers.cookie ?? '')?.[1]
    seen({ requestId, method: incoming.method ?? '', path: incoming.url ?? '', status, ms }, who)
  }

  return {
    drop: cache.drop,
    hearing: { changed: cache.drop, listening: cache.resume, lost: cache.suspend },
    /** Answers, or leaves it to `otherwise`. */
    answer: (incoming: IncomingMessage, outgoing: ServerResponse, otherwise: () => void) => {
      const { method, url = '' } = incoming
      if (!cache.isTold() || (method !== 'GET' && method !== 'HEAD')) return otherwise()
      const key = keyOf(url)
      if (key === undefined) return otherwise()
      const page = cache.peek(key)
      if (page) return send(incoming, outgoing, page, randomUUID())
      const found = publicPageAt(key)
      if (!found) return otherwise()
      const requestId = randomUUID()
      const make = async () => keptPage(await render(key, requestId))
      cache
        .take(key, found.region, make)
        .then(made => (made.isOwn ? otherwise() : send(incoming, outgoing, made, requestId)), otherwise)
    },
  }
}
