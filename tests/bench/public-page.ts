import { anotherWeb } from '../world/service.ts'
import { startChild } from './child.ts'
import type { Choices, Id } from './choices.ts'
import { cpuOf } from './cpu.ts'
import { type Figure, shown } from './figure.ts'
import { load } from './load.ts'
import { interleaved, median, over } from './pairs.ts'
import type { Place } from './place.ts'

type Target = { url: string; pid: number }
type Side = 'bare' | 'uncached' | 'cached'

const textOf = async (url: string) => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

type Side = 'bare' | 'cached' | 'page'

/**
 * A region's page through the web process, against the same page by `renderToString` on bare node:http. All answer the same bytes, which
 * is checked. P1: as visitors get it, kept until what it shows has changed. P2: by a web process that keeps nothing, so that every request
 * reads the database.
 */
export const measurePublicPage = async (
  place: Place,
  { rounds, seconds, only }: Choices,
): Promise<Figure[]> => {
  const { world, web } = await place.service()
  const keepingNothing = await anotherWeb(world.settings, { PAGE_CACHE_MB: '0' })
  place.atEnd(keepingNothing.kill)
  const path = `/${world.seeded.principals.visitor.slug}`
  const uncached = await anotherWeb(world.settings, { PAGE_CACHE_MB: '0' })
  place.atEnd(uncached.kill)
  const child = startChild(place, 'bare-page', world.settings, path)
  const { port } = await child.ask<{ port: number }>()
  const sides = {
    bare: { url: `http://127.0.0.1:${port}/`, pid: child.pid },
    cached: { url: `${world.origin}${path}`, pid: web.pid },
    page: { url: `${keepingNothing.origin}${path}`, pid: keepingNothing.pid },
  }
  const html = await textOf(sides.bare.url)
  for (const { url } of Object.values(sides))
    if (html !== (await textOf(url))) throw new Error(`${url} does not answer the same page.`)

  const cpu: Record<Side, number[]> = { bare: [], cached: [], page: [] }
  const measure = async (side: Side) => {
    const { url, pid } = sides[side]
    const before = cpuOf(pid)
    const { requests, perSecond } = await load(url, seconds)
    cpu[side].push((cpuOf(pid) - before) / requests)
    return perSecond
  }
  for (const { url } of Object.values(sides)) await load(url, 2)
  const measured = await interleaved(rounds, {
    bare: () => measure('bare'),
    cached: () => measure('cached'),
    page: () => measure('page'),
  })
  child.kill()
  await keepingNothing.kill()

  const speed = (side: Side) => Math.round(median(measured.map(round => round[side])))
  const kb = (Buffer.byteLength(html) / 1024).toFixed(1)
  const noteOf = (side: Side) =>
    `${speed(side)} and ${speed('bare')} requests/s; CPU ${shown(median(cpu[side]))} and ${shown(median(cpu.bare))} ms a request (${shown(median(cpu.bare) / median(cpu[side]))}); ${kb} kB`
  return [
    {
      id: 'P1',
      what: 'cached public page ÷ renderToString of it on node:http',
      unit: 'ratio',
      ratio: over(measured, round => round.cached / round.bare),
      reach: { atLeast: 1.5 },
      note: noteOf('cached'),
    },
    {
      id: 'P2',
      what: 'uncached public page ÷ renderToString of it on node:http',
      unit: 'ratio',
      ratio: over(measured, round => round.page / round.bare),
      reach: { atLeast: 0.25 },
      note: noteOf('page'),
    },
  ]
}
