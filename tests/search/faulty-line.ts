import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to a server that can be cut, or be held so that nothing comes through any more while calls are still taken. */
export const faultyLine = async (to: string) => {
  const { hostname, port } = new URL(to)
  const sockets = new Set<Socket>()
  let state: 'well' | 'held' | 'cut' = 'well'
  const server = createServer(here => {
    sockets.add(here)
    here.on('error', () => {}).on('close', () => sockets.delete(here))
    if (state === 'cut') here.destroy()
    if (state !== 'well') return
    const there = connect(Number(port), hostname)
    sockets.add(there)
    there.on('error', () => here.destroy()).on('close', () => sockets.delete(there))
    here.on('data', bytes => state === 'well' && there.write(bytes)).on('close', () => there.destroy())
    there.on('data', bytes => state === 'well' && here.write(bytes))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold: () => {
      state = 'held'
    },
    cut: () => {
      state = 'cut'
      endAll()
    },
    mend: () => {
      state = 'well'
      endAll()
    },
    close: () => {
      endAll()
      server.close()
    },
  }
}
