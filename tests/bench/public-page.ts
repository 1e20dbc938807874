import { startChild } from './child.ts'
import type { Choices } from './choices.ts'
import { cpuOf } from './cpu.ts'
import { type Figure, shown } from './figure.ts'
import { load } from './load.ts'
import { interleaved, median, over } from './pairs.ts'
import type { Place } from './place.ts'

const textOf = async (url: string) => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

/**
 * P2: a region's page through the web process, against the same page by `renderToString` on bare node:http. Both answer the same
 * bytes, which is checked. Here nothing is cached: every request of the web process reads the database.
 */
export const measurePublicPage = async (place: Place, { rounds, seconds }: Choices): Promise<Figure[]> => {
  const { world, web } = await place.service()
  const path = `/${world.seeded.principals.visitor.slug}`
  const child = startChild(place, 'bare-page', world.settings, path)
  const { port } = await child.ask<{ port: number }>()
  const bare = { url: `http://127.0.0.1:${port}/`, pid: child.pid }
  const page = { url: `${world.origin}${path}`, pid: web.pid }
  const html = await textOf(page.url)
  if (html !== (await textOf(bare.url))) throw new Error('The two sides of P2 do not answer the same page.')

  const cpu = { bare: [] as number[], page: [] as number[] }
  const measure = async (side: 'bare' | 'page', target: typeof bare) => {
    const before = cpuOf(target.pid)
    const { requests, perSecond } = await load(target.url, seconds)
    cpu[side].push((cpuOf(target.pid) - before) / requests)
    return perSecond
  }
  await load(bare.url, 1)
  await load(page.url, 3)
  const measured = await interleaved(rounds, {
    bare: () => measure('bare', bare),
    page: () => measure('page', page),
  })
  child.kill()

  const speed = (side: 'bare' | 'page') => Math.round(median(measured.map(round => round[side])))
  const kb = (Buffer.byteLength(html) / 1024).toFixed(1)
  return [
    {
      id: 'P2',
      what: 'uncached public page ÷ renderToString of it on node:http',
      unit: 'ratio',
      ratio: over(measured, round => round.page / round.bare),
      reach: { atLeast: 0.25 },
      note: `${speed('page')} and ${speed('bare')} requests/s; CPU ${shown(median(cpu.page))} and ${shown(median(cpu.bare))} ms a request (${shown(median(cpu.bare) / median(cpu.page))}); ${kb} kB`,
    },
  ]
}
