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

/**
 * P1 and P2: a region's page through web processes that keep public pages and that keep none, so that every request reads the database,
 * against the same page by `renderToString` on bare node:http. All answer the same bytes, which is checked.
 */
export const measurePublicPage = async (
  place: Place,
  { rounds, seconds, only }: Choices,
): Promise<Figure[]> => {
  const { world, web } = await place.service()
  const path = `/${world.seeded.principals.visitor.slug}`
  const uncached = await anotherWeb(world.settings, { PAGE_CACHE_MB: '0' })
  place.atEnd(uncached.kill)
  const child = startChild(place, 'bare-page', world.settings, path)
  const { port } = await child.ask<{ port: number }>()
  const targets: Record<Side, Target> = {
    bare: { url: `http://127.0.0.1:${port}/`, pid: child.pid },
    uncached: { url: `${uncached.origin}${path}`, pid: uncached.pid },
    cached: { url: `${world.origin}${path}`, pid: web.pid },
  }
  const html = await textOf(targets.cached.url)
  const others = [await textOf(targets.bare.url), await textOf(targets.uncached.url)]
  // a page names the address that it is reached at
  if (others.some(other => other.replaceAll(uncached.origin, world.origin) !== html))
    throw new Error('The sides of P1 and P2 do not answer the same page.')

  const cpu: Record<Side, number[]> = { bare: [], uncached: [], cached: [] }
  const measure = async (side: Side) => {
    const { url, pid } = targets[side]
    const before = cpuOf(pid)
    const { requests, perSecond } = await load(url, seconds)
    cpu[side].push((cpuOf(pid) - before) / requests)
    return perSecond
  }
  await load(targets.bare.url, 1)
  await load(targets.uncached.url, 3)
  await load(targets.cached.url, 1)
  const measured = await interleaved(rounds, {
    bare: () => measure('bare'),
    uncached: () => measure('uncached'),
    cached: () => measure('cached'),
  })
  child.kill()
  await uncached.kill()

  const speed = (side: Side) => Math.round(median(measured.map(round => round[side])))
  const kb = (Buffer.byteLength(html) / 1024).toFixed(1)
  const figure = (id: Id, side: 'uncached' | 'cached', atLeast: number): Figure => ({
    id,
    what: `${side} public page ÷ renderToString of it on node:http`,
    unit: 'ratio',
    ratio: over(measured, round => round[side] / round.bare),
    reach: { atLeast },
    note: `${speed(side)} and ${speed('bare')} requests/s; CPU ${shown(median(cpu[side]))} and ${shown(median(cpu.bare))} ms a request (${shown(median(cpu.bare) / median(cpu[side]))}); ${kb} kB`,
  })
  return [figure('P1', 'cached', 1.5), figure('P2', 'uncached', 0.25)].filter(({ id }) =>
    only.includes(id as Id),
  )
}
