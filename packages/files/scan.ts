import { connect, type Socket } from 'node:net'

export type Scanned = 'clean' | 'found' | 'not-scanned'

const CHUNK = 64 * 1024

/** Opens what is to be scanned; undefined when it is gone. */
type Opened = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | undefined

/**
 * A scanner that lets clamd look at a file (its INSTREAM command). `url` is tcp://host:3310 or
 * unix:/path/of/clamd.sock; without one nothing is scanned. Anything but a clear answer within `ms` is
 * 'not-scanned'. The scanner never throws.
 */
export function scanWith(
  url: string | undefined,
  ms = 30_000,
): (open: () => Opened | Promise<Opened>) => Promise<Scanned> {
  const place = url ? placeOf(url) : undefined
  return async open => {
    if (!place) return 'not-scanned'
    try {
      const bytes = await open()
      return bytes ? verdict(await ask(place, bytes, ms)) : 'not-scanned'
    } catch {
      return 'not-scanned'
    }
  }
}

type Place = { path: string } | { host: string; port: number }

function placeOf(url: string): Place | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, pathname, hostname, port } = new URL(url)
  if (protocol === 'unix:' && pathname) return { path: decodeURIComponent(pathname) }
  if (protocol === 'tcp:' && hostname)
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || 3310 }
  return undefined
}

/** Sends the file as clamd wants it, each piece after its length, and resolves to the answer. */
async function ask(place: Place, bytes: NonNullable<Opened>, ms: number): Promise<string> {
  const socket = connect(place)
  const timer = setTimeout(() => socket.destroy(new Error('The scanner did not answer in time.')), ms)
  try {
    const answer = answerOn(socket)
    // Both may fail; whichever is first is told, and the other must not go unheard.
    const [said] = await Promise.all([answer, send(socket, bytes)])
    return said
  } finally {
    clearTimeout(timer)
    socket.destroy()
  }
}

async function send(socket: Socket, bytes: NonNullable<Opened>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.byteLength; at += CHUNK) {
      const piece = chunk.subarray(at, at + CHUNK)
      await write(socket, Buffer.concat([lengthOf(piece.byteLength), piece]))
    }
  await write(socket, lengthOf(0))
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => socket.write(bytes, error => (error ? reject(error) : resolve())))
}

function answerOn(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('The scanner left.')))
    socket.on('data', chunk => {
      answer += chunk.toString('latin1')
      if (answer.includes('\0')) resolve(answer.slice(0, answer.indexOf('\0')))
      else if (answer.length > 4096) reject(new Error('The scanner said too much.'))
    })
  })
}

function lengthOf(size: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(size)
  return length
}

function verdict(answer: string): Scanned {
  if (answer === 'stream: OK') return 'clean'
  return /^stream: .+ FOUND$/.test(answer) ? 'found' : 'not-scanned'
}
