import { createRequire } from 'node:module'
import { run } from './child.ts'

const autocannon = createRequire(import.meta.url).resolve('autocannon')
const connections = 8

type Said = { requests: { total: number }; duration: number; non2xx: number; errors: number }

/** Asks for one address over and over, from a process of its own. Throws when any answer was not a page. */
export const load = async (url: string, seconds: number) => {
  const args = [autocannon, '-j', '-c', `${connections}`, '-d', `${seconds}`, url]
  const { stdout } = await run(process.execPath, args)
  const { requests, duration, non2xx, errors }: Said = JSON.parse(stdout)
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers were not pages, ${errors} failed.`)
  return { requests: requests.total, perSecond: requests.total / duration }
}
