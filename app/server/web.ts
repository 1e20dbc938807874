import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { hashOf } from '@testbro/auth/links'
import { sessionCookie } from '@testbro/auth/sessions'
import { connectDoors, disconnectDoors, noting } from '@testbro/db/transaction'
import { openDisk } from '@testbro/files/disk'
import { scanWith } from '@testbro/files/scan'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { sql } from 'kysely'
import type { Visit } from '../framework.server.ts'
import { refusedPath } from '../manifest.ts'
import { openDataRoot } from '../open-data.ts'
import { pageAt } from '../page-at.ts'
import { languageOf } from '../paths.ts'
import type { Refusal } from '../refusal.ts'
import { manifestFits, textBytes, uploadBytes, urlFits } from '../request-limits.ts'
import { serveApi } from './api/serve-api.ts'
import { judgeOrigin } from './csrf.ts'
import { openDocuments } from './documents.ts'
import type { Ground } from './ground.ts'
import { openLimiter } from './limiter.ts'
import { loggablePath, openLog } from './log.ts'
import { listenToPublicChanges } from './public-changes.ts'
import { openPublicPages } from './public-pages.ts'
import { readMailbox } from './read-mailbox.ts'
import { checkReadiness, isReady } from './ready.ts'
import { openSearch } from './search.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { tables } from './tables.ts'

const built = new URL('../build/', import.meta.url)
const speculation = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          ...['/r/*', '/en/r/*', '/*/files/*'].map(path => ({ not: { href_matches: path } })),
        ],
      },
      eagerness: 'moderate',
    },
  ],
})
const robots = ['User-agent: *', 'Disallow: /r/', 'Disallow: /my', 'Disallow: /en/my'].join('\n')
const unsafe = /^(POST|PUT|PATCH|DELETE)$/

type Seen = {
  Bindings: { incoming?: IncomingMessage; asNobody?: { requestId: string } }
  Variables: { requestId: string; nonce: string; unproven: boolean }
}

/** Serves the pages until SIGTERM; then says so on /readyz, finishes what it has begun and ends. */
export const startWeb = async ({ config, urls, links }: Ground) => {
  const log = openLog(config.logLevel, 'web')
  const entry = new URL('server/index.js', built)
  if (!existsSync(entry)) throw new Error('The pages are not built. Run: pnpm build')
  connectDoors(urls, 'testbro web')
  const build = noticingFaults(await import(pathToFileURL(fileURLToPath(entry)).href))
  const handle = handlerOf(build)
  const limiter = openLimiter(config.limits, log)
  const documents = openDocuments(openDisk(`${config.dataDir}/files`), scanWith(config.clamdUrl))
  const search = openSearch(config, log)
  const mailbox = config.demo ? readMailbox(`${config.dataDir}/mailbox`) : null
  let draining = false

  const visitOf = (c: Context<Seen>, refusal?: Refusal): Visit => {
    const cookies = cookiesOf(c.req.header('cookie'))
    const session = cookies.get(sessionCookie)
    return {
      requestId: c.get('requestId'),
      nonce: c.get('nonce'),
      address: addressOf(c, config.trustedProxy),
      cookies,
      session: session ? hashOf(session) : null,
      unproven: c.get('unproven') ?? false,
      config,
      links,
      documents,
      tables,
      search,
      mailbox,
      within: limiter.within,
      spent: limiter.spent,
      faulty: false,
      surprised: error => log.error({ err: error, requestId: c.get('requestId') }, 'a page failed'),
      refusal,
    }
  }

  /** A refusal of the front door as a page of ours, in the language of the address. */
  const refuse = (c: Context<Seen>, refusal: Refusal) => {
    const prefix = languageOf(c.req.path) === 'en' ? '/en' : ''
    const request = new Request(new URL(`${prefix}/${refusedPath}`, config.publicOrigin))
    return handle(request, visitOf(c, refusal))
  }

  const app = new Hono<Seen>()

  app.get('/healthz', c => c.text('ok'))
  app.get('/readyz', async c => {
    const state = await checkReadiness(urls.public, draining, config.mode === 'test')
    return c.json(state, isReady(state) ? 200 : 503)
  })

  app.use(async (c, next) => {
    const begun = performance.now()
    const { asNobody } = c.env
    c.set('requestId', asNobody?.requestId ?? randomUUID())
    c.set('nonce', randomBytes(16).toString('base64'))
    await next()
    const found = pageAt(c.req.path)
    const { headers } = c.res
    headers.set('x-request-id', c.get('requestId'))
    setSecurityHeaders(
      headers,
      c.res.status === 404 ? undefined : found?.page.kind,
      c.get('nonce'),
      config.https,
      found?.page.open,
    )
    if (asNobody) return // whoever asked for it is logged
    if (draining) headers.set('connection', 'close')
    const path = loggablePath(c.req.path)
    log.info({
      requestId: c.get('requestId'),
      method: c.req.method,
      path,
      status: c.res.status,
      ms: Math.round(performance.now() - begun),
    })
  })

  const client = fileURLToPath(new URL('client/', built))
  app.use(
    '/assets/*',
    serveStatic({
      root: client,
      onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  for (const file of ['mark.svg', 'quicken.js', 'search.js', 'embed.js']) {
    app.get(
      `/${file}`,
      serveStatic({
        root: client,
        path: file,
        onFound: (_, c) => {
          c.header('cache-control', 'public, max-age=3600')
          // a region's own site runs it
          if (file === 'embed.js') c.header('cross-origin-resource-policy', 'cross-origin')
        },
      }),
    )
  }
  app.get('/robots.txt', c =>
    c.text(`${robots}\nSitemap: ${config.publicOrigin}/sitemap.xml\n`, 200, {
      'cache-control': 'public, max-age=3600',
    }),
  )

  // fetched ahead when a link is pointed at: a page is never changed by being read
  app.get('/speculation.json', c =>
    c.body(speculation, 200, {
      'content-type': 'application/speculationrules+json',
      'cache-control': 'public, max-age=86400',
    }),
  )

  const readApi = serveApi({
    origin: config.publicOrigin,
    search,
    count: limiter.count,
    surprised: error => log.error({ err: error }, 'the open data failed'),
  })
  app.all(`${openDataRoot}/*`, c => readApi(c.req.raw, addressOf(c, config.trustedProxy)))

  app.use(async (c, next) => {
    if (!urlFits(c.req.url)) return refuse(c, { code: 'too-large', status: 414 })
    if (c.req.path === '/__manifest') {
      return manifestFits(new URL(c.req.url).searchParams) ? next() : c.text('', 400)
    }
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
    const found = pageAt(c.req.path)
    if (method !== 'GET' && method !== 'POST') return refuse(c, { code: 'method', status: 405 })
    if (found && !found.page.methods.includes(method)) return refuse(c, { code: 'method', status: 405 })
    return next()
  })

  app.use(async (c, next) => {
    if (!unsafe.test(c.req.method)) return next()
    const cookies = cookiesOf(c.req.header('cookie'))
    const verdict = judgeOrigin(
      {
        secFetchSite: c.req.header('sec-fetch-site'),
        origin: c.req.header('origin'),
        known: [...cookies.keys()].some(name => name.startsWith('__Host-')),
      },
      config.publicOrigin,
    )
    // an old client without a cookie: every form of a visitor carries a proof of its own, which its action asks for
    c.set('unproven', verdict === 'needs-nonce')
    return verdict === 'refuse' ? refuse(c, { code: 'cross-site', status: 403 }) : next()
  })

  app.use((c, next) => {
    const maxSize = pageAt(c.req.path)?.page.upload ? uploadBytes : textBytes
    return bodyLimit({
      maxSize,
      onError: async c => {
        await drained(c)
        return refuse(c as Context<Seen>, { code: 'too-large', status: 413 })
      },
    })(c, next)
  })

  app.all('*', async c => {
    const visit = visitOf(c)
    const response = await handle(judged(c.req.raw), visit)
    if (visit.session && response.status < 400) {
      touch(visit.session)
      // whoever has changed something sees it at once
      if (c.req.method === 'POST') publicPages.drop(pageAt(c.req.path)?.params['region'] ?? null)
    }
    return response
  })

  app.onError((error, c) => {
    log.error({ err: error, requestId: c.get('requestId') }, 'the front door failed')
    return c.text(
      'Något gick fel hos oss. Försök igen om en stund.\nSomething went wrong on our side. Try again in a while.',
      500,
    )
  })

  const touch = (session: Buffer) => {
    noting(({ db }) => sql`select sec.note_session(${session})`.execute(db)).catch(error =>
      log.warn({ err: error }, 'a session was not touched'),
    )
  }

  const publicPages = openPublicPages(config.pageCacheBytes, {
    render: (path, requestId) =>
      app.fetch(new Request(config.publicOrigin + path), { asNobody: { requestId } }),
    seen: (line, session) => {
      log.info({ ...line, path: loggablePath(line.path) })
      if (session) touch(hashOf(session))
    },
    isDraining: () => draining,
  })
  const stopListening =
    config.pageCacheBytes > 0 ? listenToPublicChanges(urls.public, log, publicPages.hearing) : async () => {}

  const listener = getRequestListener(app.fetch)
  const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) =>
    publicPages.answer(incoming, outgoing, () => listener(incoming, outgoing)),
  )
  server.listen(config.port, config.host)
  server.headersTimeout = 15_000
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.once('listening', () => resolve())
  })
  log.info({ port: config.port }, 'serving')

  const stop = async (grace = 5_000) => {
    draining = true
    await new Promise(resolve => setTimeout(resolve, grace))
    await new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 10_000).unref()
    })
    await stopListening()
    await disconnectDoors()
  }
  return { stop, log }
}

/**
 * The framework matches an address against every route, several times a request. We have found the page already, so each page has a
 * handler that knows only itself; what is no page, and the route discovery, meet the whole.
 */
const handlerOf = (build: ServerBuild) => {
  const whole = createRequestHandler(build, 'production')
  const ofPages = new Map<string, typeof whole>()
  const ofPage = (id: string) => {
    const only = <T>(routes: Record<string, T>) =>
      Object.fromEntries(Object.entries(routes).filter(([route]) => route === 'root' || route === id))
    const assets = { ...build.assets, routes: only(build.assets.routes) }
    return createRequestHandler({ ...build, routes: only(build.routes), assets }, 'production')
  }
  return (request: Request, visit: Visit) => {
    const found = visit.refusal ? null : pageAt(new URL(request.url).pathname)
    // a hydrated page also needs to know the way to the others
    if (!found || found.page.kind === 'app') return whole(request, visit)
    const id = found.page.file.replace(/\.tsx?$/, '')
    const handler = ofPages.get(id) ?? ofPage(id)
    ofPages.set(id, handler)
    return handler(request, visit)
  }
}

/** Lets the page's title know that its action answered with problems. */
const noticingFaults = (build: ServerBuild): ServerBuild => ({
  ...build,
  routes: Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      const { action } = route?.module ?? {}
      if (!route || !action) return [id, route]
      const noticing: typeof action = async args => {
        const answer = await action(args)
        const status = (answer as { init?: ResponseInit } | null)?.init?.status ?? 200
        args.context.faulty = status >= 400
        return answer
      }
      return [id, { ...route, module: { ...route.module, action: noticing } }]
    }),
  ),
})

/** The guard above has judged where the request comes from; the framework's own, coarser one refuses the `Origin: null` of our policy. */
const judged = (request: Request): Request => {
  if (!request.headers.has('origin')) return request
  const headers = new Headers(request.headers)
  headers.delete('origin')
  return new Request(request, { headers })
}

const cookiesOf = (header: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (header ?? '').split(';').flatMap(pair => {
      const at = pair.indexOf('=')
      return at < 1 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const]
    }),
  )

/** Lets a body that is too large arrive and drops it: a browser that is still sending would not read the answer. Five seconds at most. */
const drained = async (c: Context) => {
  const { body } = c.req.raw
  if (!body || body.locked) return
  const reader = body.getReader()
  const late = setTimeout(() => reader.cancel().catch(() => {}), 5_000)
  try {
    while (!(await reader.read()).done) {
      // dropped
    }
  } catch {
    // the sender went away
  } finally {
    clearTimeout(late)
  }
}

/** The visitor's address; what a proxy says of it counts only from the configured one. */
const addressOf = (c: Context, trustedProxy: string | undefined): string => {
  const socket = (c.env as Seen['Bindings']).incoming?.socket.remoteAddress ?? ''
  const direct = socket.replace(/^::ffff:/, '')
  if (trustedProxy === undefined || direct !== trustedProxy) return direct
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? direct
}
