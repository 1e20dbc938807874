import pg from 'pg'
import { median } from './pairs.ts'
import type { Drive, Driven } from './pgbench.ts'
import { inTransaction, type Script } from './script.ts'

const send = async (client: pg.Client, script: Script, n: number) => {
  for (const message of script.messages) await client.query(inTransaction(script, message, n))
}

/** Stands in for pgbench: plain pg with named statements, as many connections, the same messages. */
export const replay = async ({ url, clients, each, first, scripts }: Drive): Promise<Driven> => {
  const ms: number[][] = scripts.map(() => [])
  const connections = Array.from({ length: clients }, () => new pg.Client({ connectionString: url }))
  await Promise.all(connections.map(client => client.connect()))
  let next = 0
  const work = async (client: pg.Client, until: number) => {
    while (next < until) {
      const n = next++
      const chosen = n % scripts.length
      const script = scripts[chosen]
      if (!script) continue
      const begun = performance.now()
      await send(client, script, first + n)
      ms[chosen]?.push(performance.now() - begun)
    }
  }
  try {
    const whole = clients * each
    const warm = Math.floor(whole / 20)
    await Promise.all(connections.map(client => work(client, warm)))
    const begun = performance.now()
    await Promise.all(connections.map(client => work(client, whole)))
    return { perSecond: (whole - warm) / ((performance.now() - begun) / 1_000), ms: ms.map(median) }
  } finally {
    await Promise.all(connections.map(client => client.end()))
  }
}
