import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { ask } from './ask.ts'

const stops: (() => unknown)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const aServer = async (meet: (socket: Socket, nth: number) => void) => {
  let came = 0
  const server = createServer(socket => {
    stops.push(() => socket.destroy())
    meet(socket, ++came)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => server.close())
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('It has a port.')
  return { origin: `http://127.0.0.1:${address.port}`, came: () => came }
}
const answer = (body: string) => `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`

test('a connection that was ended while it lay idle is no answer: the question is put on a new one', async () => {
  const { origin, came } = await aServer((socket, nth) => {
    let heard = 0
    socket.on('data', () => {
      heard += 1
      if (nth === 1 && heard === 2) socket.end()
      else socket.write(answer(`connection ${nth}`))
    })
  })
  expect((await ask(origin, '/')).body).toBe('connection 1')
  expect((await ask(origin, '/')).body).toBe('connection 2')
  expect(came()).toBe(2)
})

test('a server that ends a new connection without a word has failed', async () => {
  const { origin } = await aServer(socket => socket.once('data', () => socket.end()))
  await expect(ask(origin, '/')).rejects.toThrow('socket hang up')
})
