import { Agent, type ClientRequest, type IncomingHttpHeaders, request } from 'node:http'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  body: string
  /** Where it leads on, as a path of ours; empty when nowhere. */
  to: string
}

/** A form as a browser sends it: a name may come several times. */
export type Sent = Readonly<Record<string, string | readonly string[]>>

export type Asking = {
  method?: string
  /** Exactly these headers; nothing is added but Host, Cookie and what the body needs. */
  headers?: Readonly<Record<string, string>>
  cookies?: Readonly<Record<string, string>>
  form?: Sent
  /** Sent as multipart/form-data, with these files. */
  files?: Readonly<Record<string, { name: string; type: string; bytes: Buffer }>>
  body?: Buffer | string
}

const large = 65_536
const agent = new Agent({ keepAlive: true, maxSockets: 20 })
/** What a browser of today says of a form that one of our own pages sends. */
export const ownForm = { 'sec-fetch-site': 'same-origin' }

const pairs = (form: Sent) =>
  Object.entries(form).flatMap(([name, value]) => [value].flat().map(one => [name, one] as const))

const quoted = (name: string) => name.replace(/["\r\n]/g, found => encodeURIComponent(found))

const multipart = (form: Sent, files: NonNullable<Asking['files']>) => {
  const boundary = '----testbro7Q2vXk'
  const part = (head: string, body: Buffer) => [
    Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`),
    body,
    Buffer.from('\r\n'),
  ]
  const body = Buffer.concat([
    ...pairs(form).flatMap(([name, value]) =>
      part(`Content-Disposition: form-data; name="${quoted(name)}"`, Buffer.from(value)),
    ),
    ...Object.entries(files).flatMap(([name, file]) =>
      part(
        `Content-Disposition: form-data; name="${quoted(name)}"; filename="${quoted(file.name)}"\r\nContent-Type: ${file.type}`,
        file.bytes,
      ),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return { body, type: `multipart/form-data; boundary=${boundary}` }
}

const bodyOf = ({ form, files, body }: Asking) => {
  if (body !== undefined) return { body: Buffer.from(body), type: undefined }
  if (files) return multipart(form ?? {}, files)
  if (!form) return { body: undefined, type: undefined }
  const text = new URLSearchParams(pairs(form).map(([name, value]) => [name, value])).toString()
  return { body: Buffer.from(text), type: 'application/x-www-form-urlencoded' }
}

/** Asks the service one thing over plain HTTP, with nothing that was not said. Redirects are not followed. */
export const ask = (origin: string, path: string, asking: Asking = {}): Promise<Answer> =>
  askOn(agent, origin, path, asking)

const askOn = (kept: Agent | false, origin: string, path: string, asking: Asking): Promise<Answer> => {
  const { hostname, port, host } = new URL(origin)
  const { body, type } = bodyOf(asking)
  const cookie = Object.entries(asking.cookies ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')
  return new Promise((resolve, reject) => {
    const asked = request({
      // whoever refuses a large body ends the connection
      agent: body && body.length > large ? false : kept,
      hostname: hostname === 'localhost' ? '127.0.0.1' : hostname,
      port,
      path,
      method: asking.method ?? (body ? 'POST' : 'GET'),
      headers: {
        host,
        ...(cookie && { cookie }),
        ...(type && { 'content-type': type }),
        ...(body && !asking.headers?.['transfer-encoding'] && { 'content-length': body.length }),
        ...asking.headers,
      },
    })
    let answered = false
    asked.on('error', error => {
      if (answered) return
      // the other side had ended a connection that lay idle: nobody has heard the question
      if (kept && asked.reusedSocket) resolve(askOn(false, origin, path, asking))
      else reject(error)
    })
    asked.once('response', answer => {
      answered = true
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.once('error', reject)
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
          to: (answer.headers.location ?? '').replace(origin, ''),
        }),
      )
    })
    writeOut(asked, body ?? Buffer.alloc(0))
  })
}

/** Writes a body in pieces, as a browser does, until the other side has ended the connection. */
const writeOut = (asked: ClientRequest, body: Buffer) => {
  const [piece, rest] = [body.subarray(0, large), body.subarray(large)]
  if (asked.destroyed) return
  if (rest.length === 0) asked.end(piece)
  else asked.write(piece, () => setImmediate(writeOut, asked, rest))
}

/** The cookies that an answer sets, by name; one that is forgotten is the empty string. */
export const cookiesOf = ({ headers }: Pick<Answer, 'headers'>): Record<string, string> =>
  Object.fromEntries(
    (headers['set-cookie'] ?? []).map(line => {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )

/** The value of a hidden field in a page. */
export const hidden = ({ body }: Pick<Answer, 'body'>, name: string): string =>
  new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''

/** A text as React writes it into HTML. */
export const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' })[sign] ?? sign,
  )
