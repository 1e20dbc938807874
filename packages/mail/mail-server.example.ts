import { generateKeyPairSync, sign } from 'node:crypto'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { Outgoing } from './outgoing.ts'

export type Delivered = { to: string[]; from: string; raw: string; connection: string }

/** A real mail server on a free port, for tests. `delivered` holds what was ended, in order. */
export async function aMailServer(options: SMTPServerOptions = {}) {
  const delivered: Delivered[] = []
  const connections = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key ? [] : ['STARTTLS'],
    onConnect(session, done) {
      connections.add(session.id)
      done()
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        delivered.push({
          to: rcptTo.map(recipient => recipient.address),
          from: mailFrom ? mailFrom.address : '',
          raw: Buffer.concat(chunks).toString(),
          connection: session.id,
        })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  let attempts = 0
  server.server.on('connection', () => attempts++)
  return {
    attempts: () => attempts,
    url: `smtp://127.0.0.1:${port}`,
    port,
    delivered,
    connections,
    stop: () => new Promise<void>(resolve => server.close(resolve)),
  }
}

/** A mail server that answers each line as it is told, for what a real one seldom does. */
export async function aScriptedServer(
  answer: (line: string, socket: Socket, inBody: boolean) => string | undefined,
  greeting = '220 scripted',
) {
  const lines: string[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    if (greeting) socket.write(`${greeting}\r\n`)
    let inBody = false
    let rest = ''
    socket.on('data', chunk => {
      const parts = (rest + chunk.toString()).split('\r\n')
      rest = parts.pop() ?? ''
      for (const line of parts) {
        lines.push(line)
        const said = answer(line, socket, inBody)
        if (inBody ? line === '.' : line === 'DATA' && said?.startsWith('3')) inBody = !inBody
        if (said && !socket.destroyed) socket.write(`${said}\r\n`)
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    attempts: () => sockets.size,
    url: `smtp://127.0.0.1:${port}`,
    lines,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

/** What a well-behaved server says, for scripts that differ in one point. */
export function usualAnswer(line: string, inBody: boolean): string | undefined {
  if (inBody) return line === '.' ? '250 taken' : undefined
  return line === 'DATA' ? '354 go on' : line === 'QUIT' ? '221 bye' : '250 ok'
}

export function someLetters(count: number): Outgoing[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `letter-${index}`,
    from: 'kontoret@region.example',
    to: `alva${index}@pahittsensor.example`,
    message: Buffer.from(
      `Subject: Brev ${index}\r\nX-Letter-Id: letter-${index}\r\n\r\n.Hej\r\n.\r\nslut\r\n`,
    ),
  }))
}

export const commitAll = async (ids: string[]): Promise<ReadonlySet<string>> => new Set(ids)

/** A key and a certificate for localhost that nobody vouches for (PEM), made anew for each run. */
export function aCertificate() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const der = (tag: number, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
    return Buffer.concat([Buffer.from([tag, ...size]), body])
  }
  const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
  const time = (text: string) => der(0x17, Buffer.from(text))
  const algorithm = der(0x30, oid('2a8648ce3d040302'))
  const name = der(0x30, der(0x31, der(0x30, oid('550403'), der(0x0c, Buffer.from('localhost')))))
  const to = der(
    0x30,
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    der(0x30, time('200101000000Z'), time('491231000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', to, privateKey))
  const encoded = der(0x30, to, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${encoded}\n-----END CERTIFICATE-----\n`,
  }
}
