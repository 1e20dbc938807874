import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import { scanWith } from './scan.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** Speaks clamd's INSTREAM: takes pieces after their lengths, and answers by what they held. */
async function aScanner(answer: (bytes: Buffer, socket: Socket) => string | undefined, path?: string) {
  const sockets = new Set<Socket>()
  const seen: Buffer[] = []
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    let got = Buffer.alloc(0)
    const file: Buffer[] = []
    socket.on('data', chunk => {
      got = Buffer.concat([got, chunk])
      const command = 'zINSTREAM\0'
      if (got.length < command.length) return
      if (got.subarray(0, command.length).toString() !== command) return void socket.end('UNKNOWN COMMAND\0')
      let at = command.length
      file.length = 0
      while (got.length >= at + 4) {
        const size = got.readUInt32BE(at)
        if (size === 0) {
          seen.push(Buffer.concat(file))
          const said = answer(Buffer.concat(file), socket)
          if (said) socket.end(said)
          return
        }
        if (got.length < at + 4 + size) return
        file.push(got.subarray(at + 4, at + 4 + size))
        at += 4 + size
      }
    })
  })
  await new Promise<void>(resolve =>
    path ? server.listen(path, resolve) : server.listen(0, '127.0.0.1', resolve),
  )
  stops.push(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise(resolve => server.close(resolve))
  })
  return { url: path ? `unix:${path}` : `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}
const byWord = (bytes: Buffer) => (bytes.includes('VIRUS') ? 'stream: Pahittat.Test FOUND\0' : 'stream: OK\0')
const file = (text: string) => async () => [Buffer.from(text)]

test('a clean file is clean and one with a signature is found', async () => {
  const scan = scanWith((await aScanner(byWord)).url)
  expect(await scan(file('Hej'))).toBe('clean')
  expect(await scan(file('ett VIRUS här'))).toBe('found')
})

test('the scanner sees every byte of a large file that is streamed', async () => {
  const scanner = await aScanner(byWord)
  const large = Buffer.alloc(1_000_003, 'abcdefg')
  expect(
    await scanWith(scanner.url)(() => Readable.from([large.subarray(0, 500_001), large.subarray(500_001)])),
  ).toBe('clean')
  expect(scanner.seen[0]?.equals(large)).toBe(true)
})

test('a scanner on a socket of this machine is asked too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'testbro-scan-'))
  stops.push(() => rm(folder, { recursive: true }))
  const { url } = await aScanner(byWord, join(folder, 'clamd.sock'))
  expect(await scanWith(url)(file('VIRUS'))).toBe('found')
})

test.each([
  ['says that the file is too large', () => 'INSTREAM size limit exceeded. ERROR\0'],
  ['says something else', () => 'stream: OK maybe\0'],
  ['leaves without a word', (_bytes: Buffer, socket: Socket) => void socket.destroy()],
  ['is silent', () => undefined],
  ['never ends its answer', () => 'stream: OK'],
])('a file is not scanned when the scanner %s', async (_what, answer) => {
  const { url } = await aScanner(answer)
  expect(await scanWith(url, 200)(file('Hej'))).toBe('not-scanned')
})

test.each([undefined, '', 'tcp://127.0.0.1:1', 'unix:/no/such/socket', 'http://127.0.0.1:3310', 'not a url'])(
  'a file is not scanned with the address %j',
  async url => {
    expect(await scanWith(url, 200)(file('Hej'))).toBe('not-scanned')
  },
)

test('a file that is gone or breaks off is not scanned', async () => {
  const scan = scanWith((await aScanner(byWord)).url)
  const broken = async function* () {
    yield Buffer.from('Hej')
    throw new Error('The disk is gone.')
  }
  expect(await scan(async () => undefined)).toBe('not-scanned')
  expect(await scan(broken)).toBe('not-scanned')
})
