/**
 * Sends inquiries over HTTP as a browser does, from a process of its own: over kept connections, with the cookies it was given. When
 * asked for whole visits it also opens the pages between: form, sent, the letter's link, the page to confirm, the receipt.
 */
import { Agent, type IncomingMessage, request } from 'node:http'
import { standOn } from '../../../app/server/ground.ts'
import { anInquiry } from '../an-inquiry.ts'
import { confirmToken, draftId, regionSlug } from '../plant.ts'

export type PostsAsked = { first: number; count: number; clients: number; whole: boolean }
export type PostsDone = { seconds: number }
type Asked = { path: string; cookie?: string; type?: string; body?: string; status: number }

const { config, links } = standOn()
const { port } = new URL(config.publicOrigin)
const agent = new Agent({ keepAlive: true })
const boundary = 'a-boundary-of-the-bench'

/** Asks for one page and reads it to its end; returns the cookies that came with it. */
const ask = (n: number, { path, cookie, type, body, status }: Asked) =>
  new Promise<string[]>((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const from = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` // every visitor comes from an address of its own
    const headers = {
      'x-forwarded-for': from,
      ...(cookie && { cookie }),
      ...(body !== undefined && {
        origin: config.publicOrigin,
        'sec-fetch-site': 'same-origin',
        'content-type': type,
        'content-length': Buffer.byteLength(body),
      }),
    }
    const answered = (answer: IncomingMessage) => {
      answer.resume()
      answer.once('error', reject)
      answer.once('end', () => {
        if (answer.statusCode === status)
          resolve((answer.headers['set-cookie'] ?? []).map(line => line.replace(/;.*$/s, '')))
        else reject(new Error(`${method} ${path} answered ${answer.statusCode}, not ${status}`))
      })
    }
    const asked = request({ host: '127.0.0.1', port, agent, method, path, headers }, answered)
    asked.once('error', reject)
    asked.end(body)
  })

const formOf = (n: number) => {
  const draft = draftId(n)
  const fields = {
    draft: [draft],
    nonce: [links.nonce(`form ${draft}`, Date.now())],
    ...anInquiry(n),
    do: ['send'],
  }
  const parts = Object.entries(fields).flatMap(([name, values]) =>
    (values ?? []).map(
      value => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
  )
  return { type: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` }
}

const visit = async (n: number, whole: boolean) => {
  const form = `/${regionSlug(n)}/inquiry`
  const draft = `${form}/${draftId(n)}`
  const token = confirmToken(n)
  if (whole) await ask(n, { path: form, status: 200 })
  const kept = (await ask(n, { path: form, ...formOf(n), status: 303 })).join('; ')
  const cookie = `${kept}; __Host-confirm-${draftId(n)}=${token}`
  if (whole) {
    await ask(n, { path: `${draft}/sent`, cookie: kept, status: 200 })
    await ask(n, { path: `/r/${token}`, cookie: kept, status: 303 })
    await ask(n, { path: `${draft}/confirm`, cookie, status: 200 })
  }
  const press = {
    path: `${draft}/confirm`,
    cookie,
    type: 'application/x-www-form-urlencoded',
    body: '',
    status: 303,
  }
  const session = (await ask(n, press)).join('; ')
  if (whole) await ask(n, { path: `${draft}/confirm`, cookie: `${cookie}; ${session}`, status: 200 })
}

process.on('message', async ({ first, count, clients, whole }: PostsAsked) => {
  let next = 0
  const work = async () => {
    while (next < count) await visit(first + next++, whole)
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: clients }, work))
  const done: PostsDone = { seconds: (performance.now() - begun) / 1_000 }
  process.send?.(done)
})
