import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { failingOver } from './failing-over.ts'
import { openMeilisearch } from './meilisearch/search.ts'
import type { CatalogueFound, CatalogueQuery } from './port.ts'

const query: CatalogueQuery = {
  q: 'buss',
  language: 'sv',
  scope: { class: 'public', region: null },
  chosen: {},
  trl: null,
  near: null,
  sort: 'relevance',
  from: 0,
  most: 20,
}
const foundBy = (engine: CatalogueFound['engine']): CatalogueFound => ({
  hits: [],
  count: 0,
  facets: {},
  engine,
})
const postgres = async () => foundBy('postgres')
const key = 'a-key-of-nobody-at-all'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0)) await step()
})

/** A server that does `meet` with whoever comes; without it, it takes the call and says nothing. */
const aServer = async (meet: (socket: Socket) => void = () => {}) => {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    meet(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  undo.push(close)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close,
    calls: () => sockets.size,
  }
}

/** From now on time stands still, but for what a test lets pass. */
const stopTime = () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  undo.push(() => vi.useRealTimers())
}

test('a server that hangs is waited for once, and PostgreSQL answers within the limit', async () => {
  let called = () => {}
  const isCalled = new Promise<void>(resolve => {
    called = resolve
  })
  const hanging = await aServer(() => called())
  stopTime()
  const meilisearch = openMeilisearch({ url: hanging.url, key, prefix: 'testbro' }, 400)
  const search = failingOver({ answers: 400, rests: 60_000 }, () => {})
  const first = search(() => meilisearch.search(query), postgres)
  let hasAnswered = false
  first.then(() => {
    hasAnswered = true
  })
  await isCalled
  await vi.advanceTimersByTimeAsync(399)
  expect(hasAnswered).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect((await first).engine).toBe('postgres')
  const calls = hanging.calls()
  // no time passes, and nobody is called
  const next = await search(() => meilisearch.search(query), postgres)
  expect(next.engine).toBe('postgres')
  expect(hanging.calls()).toBe(calls)
})

test('a server that refuses the call is answered for at once', async () => {
  const gone = await aServer()
  gone.close()
  stopTime()
  const meilisearch = openMeilisearch({ url: gone.url, key, prefix: 'testbro' }, 400)
  const failures: unknown[] = []
  const search = failingOver({ answers: 400, rests: 60_000 }, error => failures.push(error))
  // no time passes, so nothing was waited for
  expect((await search(() => meilisearch.search(query), postgres)).engine).toBe('postgres')
  await search(() => meilisearch.search(query), postgres)
  expect(failures).toHaveLength(1)
})

test('a server that breaks off in the middle of its answer is answered for', async () => {
  const breaking = await aServer(socket =>
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"results":')
      setTimeout(() => socket.destroy(), 20)
    }),
  )
  const meilisearch = openMeilisearch({ url: breaking.url, key, prefix: 'testbro' }, 400)
  const search = failingOver({ answers: 400, rests: 60_000 }, () => {})
  expect((await search(() => meilisearch.search(query), postgres)).engine).toBe('postgres')
})

test('while it is down one search in the background tries it, and it answers again when that went well', async () => {
  let well = false
  let asked = 0
  const first = async () => {
    asked++
    if (!well) throw new Error('down')
    return foundBy('meilisearch')
  }
  stopTime()
  const search = failingOver({ answers: 400, rests: 50 }, () => {})
  const pause = () => vi.advanceTimersByTimeAsync(80)
  expect((await search(first, postgres)).engine).toBe('postgres')
  await search(first, postgres)
  expect(asked).toBe(1)
  await pause()
  await Promise.all([search(first, postgres), search(first, postgres), search(first, postgres)])
  expect(asked).toBe(2)
  well = true
  await pause()
  expect((await search(first, postgres)).engine).toBe('postgres')
  await pause()
  expect((await search(first, postgres)).engine).toBe('meilisearch')
})

test('a fault of the second engine is not hidden', async () => {
  const search = failingOver({ answers: 400, rests: 50 }, () => {})
  const down = () => Promise.reject(new Error('down'))
  await expect(search(down, () => Promise.reject(new Error('both')))).rejects.toThrow('both')
})
