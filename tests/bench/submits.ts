import { connectDoors, disconnectDoors } from '@testbro/db/transaction'
import { startChild } from './child.ts'
import type { Choices } from './choices.ts'
import { cpuOf } from './cpu.ts'
import { type Figure, shown } from './figure.ts'
import { interleaved, median, over } from './pairs.ts'
import { findDriver } from './pgbench.ts'
import type { Place, World } from './place.ts'
import { forgetJobs, plantConfirmLinks } from './plant.ts'
import type { PostsAsked, PostsDone } from './programs/post-inquiries.ts'
import { recorded } from './recorded.ts'
import type { Script } from './script.ts'
import { submit, submitAll, swapsOf } from './submit.ts'

const clients = 8 // as many as the web process has connections for visitors

type Side = 'pgbench' | 'data' | 'posts' | 'visits'

/** Numbers that no other side or round has had, and the links that confirm them. */
const numbering = (world: World) => {
  let next = 1
  return async (count: number) => {
    const first = next
    next += count
    await forgetJobs(world)
    await plantConfirmLinks(world, first, count)
    return first
  }
}

/** Each side sends so many inquiries, and says how many it sent a second. */
const sidesOf = async (place: Place, { submits, posts }: Choices) => {
  const { world, web } = await place.service()
  const reserve = numbering(world)
  const { name, caveat, drive } = await findDriver()
  const recordedAt = await reserve(1)
  const messages = await recorded(() => submit(recordedAt))
  const scripts: Script[] = [{ messages, swaps: swapsOf(recordedAt) }]
  const poster = startChild(place, 'post-inquiries', world.settings)

  const cpu: Record<'data' | 'posts' | 'visits', number[]> = { data: [], posts: [], visits: [] }
  const counted = async (side: keyof typeof cpu, pid: number, count: number, act: () => Promise<number>) => {
    const before = cpuOf(pid)
    const perSecond = await act()
    cpu[side].push((cpuOf(pid) - before) / count)
    return perSecond
  }
  const post = async (side: 'posts' | 'visits', count: number) => {
    const asked: PostsAsked = { first: await reserve(count), count, clients, whole: side === 'visits' }
    return counted(side, web.pid, count, async () => count / (await poster.ask<PostsDone>(asked)).seconds)
  }
  const each = Math.ceil(submits / clients)
  const sides: Record<Side, () => Promise<number>> = {
    pgbench: async () => {
      const first = await reserve(each * clients)
      return (await drive({ url: world.urls.public, clients, each, first, scripts })).perSecond
    },
    data: async () => {
      const first = await reserve(submits)
      return counted('data', process.pid, submits, () => submitAll(first, submits, clients))
    },
    posts: () => post('posts', posts),
    visits: () => post('visits', Math.ceil(posts / 2)),
  }
  const driver = `${messages.length} messages an inquiry, ${clients} connections${caveat}`
  return {
    sides,
    name,
    driver,
    cpu: (side: keyof typeof cpu) => `${shown(median(cpu[side]))} ms`,
    end: poster.kill,
  }
}

/**
 * P4 and P5: inquiries a second through the use-cases, and through HTTP, against pgbench that sends what the use-cases were recorded
 * to send: the same statements, as many messages, the same login under row security, as many connections.
 */
export const measureSubmits = async (place: Place, choices: Choices): Promise<Figure[]> => {
  const { world } = await place.service()
  connectDoors(world.urls, 'testbro bench')
  try {
    const { sides, name, driver, cpu, end } = await sidesOf(place, choices)
    const { pgbench, data, posts, visits } = sides
    const wanted: [Side, () => Promise<number>][] = [['pgbench', pgbench]]
    if (choices.only.includes('P4')) wanted.push(['data', data])
    if (choices.only.includes('P5')) wanted.push(['posts', posts], ['visits', visits])
    for (const [, warm] of wanted) await warm()
    const rounds = await interleaved(choices.rounds, Object.fromEntries(wanted) as typeof sides)
    end()

    const figure = (
      id: 'P4' | 'P5',
      what: string,
      side: Side,
      atLeast: number | null,
      note: string,
    ): Figure => {
      const speed = (of: Side) => Math.round(median(rounds.map(round => round[of])))
      const ratio = over(rounds, round => round[side] / round.pgbench)
      const reach = atLeast === null ? null : { atLeast }
      return {
        id,
        what,
        unit: 'ratio',
        ratio,
        reach,
        note: `${speed(side)} and ${speed('pgbench')} inquiries/s; ${note}`,
      }
    }
    const figures = [
      figure(
        'P4',
        `submit in the data layer ÷ ${name}`,
        'data',
        0.8,
        `CPU ${cpu('data')} an inquiry; ${driver}`,
      ),
      figure(
        'P5',
        `submit through HTTP ÷ ${name}`,
        'posts',
        0.2,
        `form and confirmation; CPU ${cpu('posts')} an inquiry`,
      ),
      figure(
        'P5',
        `the whole visit ÷ ${name}`,
        'visits',
        null,
        `with five pages between; CPU ${cpu('visits')} a visit`,
      ),
    ]
    return figures.filter(({ id }) => choices.only.includes(id as 'P4' | 'P5'))
  } finally {
    await disconnectDoors()
  }
}
