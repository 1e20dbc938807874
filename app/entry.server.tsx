import { PassThrough, Readable } from 'node:stream'
import { RemixServer } from '@remix-run/react'
import type { EntryContext } from '@remix-run/server-runtime'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import type { Visit } from './framework.server.ts'
import { NonceProvider, scriptKind } from './script-kind.tsx'

const html = 'text/html; charset=utf-8'

/** Pages without hydration are rendered at once and carry no data of the loader; the others are streamed. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  visit: Visit,
): Response | Promise<Response> {
  headers.set('content-type', html)
  if (scriptKind(new URL(request.url).pathname) === 'plain') {
    const still = { ...entry, serverHandoffStream: undefined, renderMeta: undefined }
    const page = renderToString(<RemixServer context={still} url={request.url} />)
    return new Response(`<!doctype html>${page}`, { status, headers })
  }
  return new Promise((resolve, reject) => {
    let shown = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={visit.nonce}>
        <RemixServer context={entry} url={request.url} nonce={visit.nonce} abortDelay={5_000} />
      </NonceProvider>,
      {
        nonce: visit.nonce,
        onAllReady() {
          shown = true
          const body = new PassThrough()
          const stream = Readable.toWeb(body) as ReadableStream
          resolve(new Response(stream, { status, headers }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          if (!shown) reject(error)
        },
      },
    )
    setTimeout(abort, 6_000).unref()
  })
}

/** Surprises are logged by the front door with the request's id; expected refusals are not errors. */
export const handleError = (error: unknown, { request, context }: { request: Request; context: Visit }) => {
  if (!request.signal.aborted) context.surprised(error)
}
