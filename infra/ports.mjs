import { createServer } from 'node:net'

/** A port nothing listens on at 127.0.0.1. */
export const freePort = () => listenOnce(0, '127.0.0.1')

/** Whether nothing listens on the port at this address (every address when none is named). */
export async function isPortFree(port, host) {
  try {
    await listenOnce(port, host)
    return true
  } catch (error) {
    if (error.code === 'EADDRINUSE') return false
    throw error
  }
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const { port: bound } = server.address()
      server.close(() => resolve(bound))
    })
  })
}
