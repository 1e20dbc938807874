/**
 * The denominator of P1 and P2: one page of a region on bare node:http. The built pages answer the address once through the real
 * request handler, and what the loaders returned is kept; after that every request is `renderToString` of the very component tree
 * that the web process renders, with the same loaded data, and nothing else: no headers of ours, no database, and no routing, for
 * the tree is given the matched routes alone. It answers the same bytes; cheaper, and it would be another page.
 */
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { connectDoors, disconnectDoors } from '@testbro/db/transaction'
import { standOn } from '../../../app/server/ground.ts'

type OfRoutes = Record<string, unknown>
type Entry = {
  manifest: { routes: OfRoutes }
  routeModules: OfRoutes
  staticHandlerContext: { matches: { route: { id: string } }[] }
}
type Render = (request: Request, status: number, headers: Headers, entry: Entry, visit: unknown) => unknown
type Build = { entry: { module: { default: Render } } }

// the packages of app/: the built pages use the same ones
const ofApp = createRequire(new URL('../../../app/package.json', import.meta.url))
const { createElement } = ofApp('react')
const { renderToString }: { renderToString: (tree: unknown) => string } = ofApp('react-dom/server')
const { RemixServer } = ofApp('@remix-run/react')
const { createRequestHandler } = ofApp('@remix-run/node')

/** What the entry is handed to render the page at `url`. */
const loadedPage = async (url: string) => {
  const { config, urls } = standOn()
  const built: Build = await import(new URL('../../../app/build/server/index.js', import.meta.url).href)
  let kept: Entry | undefined
  const keeping: Render = (request, status, headers, entry, visit) => {
    kept = entry
    return built.entry.module.default(request, status, headers, entry, visit)
  }
  connectDoors(urls, 'testbro bench')
  const handle = createRequestHandler(
    { ...built, entry: { module: { ...built.entry.module, default: keeping } } },
    'production',
  )
  const answer: Response = await handle(new Request(url), { config, faulty: false, surprised: () => {} })
  await disconnectDoors()
  if (!kept || !answer.ok) throw new Error(`${url} answered ${answer.status}`)
  const { manifest, routeModules, staticHandlerContext } = kept
  const matched = (all: OfRoutes) =>
    Object.fromEntries(staticHandlerContext.matches.map(({ route }) => [route.id, all[route.id]]))
  const alone = {
    manifest: { ...manifest, routes: matched(manifest.routes) },
    routeModules: matched(routeModules),
  }
  // without the stream that hands the loaders' data on, as app/entry.server.tsx does for a page that is not hydrated
  return { ...kept, ...alone, serverHandoffStream: undefined, renderMeta: undefined }
}

const url = `${process.env['PUBLIC_ORIGIN']}${process.argv[2]}`
const context = await loadedPage(url)
const tree = createElement(RemixServer, { context, url })

const server = createServer((_, response) => {
  const html = Buffer.from(`<!doctype html>${renderToString(tree)}`)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': html.length })
  response.end(html)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: address && typeof address === 'object' ? address.port : 0 })
})
