import { hashOf } from '@testbro/auth/links'
import { type By, openingOf } from '@testbro/db/by'
import { countQueue, listOpen } from '@testbro/db/read/queue'
import { connectDoors, disconnectDoors, type Inside, reading } from '@testbro/db/transaction'
import pg from 'pg'
import type { Choices } from './choices.ts'
import { type Figure, shown } from './figure.ts'
import { interleaved, median, over } from './pairs.ts'
import type { Place, World } from './place.ts'
import { plantInquiries } from './plant.ts'
import { recorded } from './recorded.ts'

const fewRows = 10_000
const open = 200
const everything = { words: [], step: null, sector: null, cameBy: null }

/** What the queue's first page asks for. */
const readQueue = async ({ db }: Inside) => {
  await listOpen(db, everything, 201)
  await countQueue(db, 'closed', everything, 1001)
}

const officeOf = (world: World): By & { as: 'office' } => {
  const { region, session } = world.seeded.principals['coordinator:coordinator']
  return { as: 'office', session: hashOf(session), region }
}

/** The median time (ms) of the page's queries, in transactions of their own. */
const timeQueue = async (world: World, pages: number) => {
  const by = officeOf(world)
  const took: number[] = []
  connectDoors(world.urls, 'testbro bench')
  try {
    for (let page = -20; page < pages; page++) {
      await reading(by, async inside => {
        const begun = performance.now()
        await readQueue(inside)
        if (page >= 0) took.push(performance.now() - begun)
      })
    }
  } finally {
    await disconnectDoors()
  }
  return median(took)
}

type Plan = {
  'Node Type': string
  'Heap Fetches'?: number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: Plan[]
}
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** The buffers and heap fetches of the page's queries, as the server explains them under the office's own login. */
const explainQueue = async (world: World) => {
  connectDoors(world.urls, 'testbro bench')
  const messages = await recorded(() => reading(officeOf(world), readQueue)).finally(disconnectDoors)
  const client = new pg.Client({ connectionString: world.urls.office })
  await client.connect()
  try {
    const { opener, values: proof } = openingOf(officeOf(world))
    await client.query('begin read only')
    await client.query(`select from ${opener}`, proof)
    const found = { buffers: 0, heapFetches: 0 }
    for (const { name, text, values } of messages) {
      // the opener has opened already, and its plan is not the list's
      if (name === undefined || text.includes('sec.open_')) continue
      const { rows } = await client.query(`explain (analyze, buffers, format json) ${text}`, values)
      const plan: Plan = rows[0]['QUERY PLAN'][0].Plan
      found.buffers += plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
      for (const node of nodesOf(plan)) found.heapFetches += node['Heap Fetches'] ?? 0
    }
    return found
  } finally {
    await client.end()
  }
}

const aWorldOf = async (place: Place, name: string, rows: number) => {
  const world = await place.aWorld(name)
  await plantInquiries(world, officeOf(world).region, rows, open)
  return world
}

/** P8: the office's queue, when its region's 200 open inquiries stand among few others and among very many. */
export const measureQueueAtScale = async (
  place: Place,
  { rounds, pages, manyRows }: Choices,
): Promise<Figure[]> => {
  const few = await aWorldOf(place, 'few', fewRows)
  const many = await aWorldOf(place, 'many', manyRows)
  const measured = await interleaved(rounds, {
    few: () => timeQueue(few, pages),
    many: () => timeQueue(many, pages),
  })
  const [ofFew, ofMany] = [await explainQueue(few), await explainQueue(many)]
  const ms = (side: 'few' | 'many') => shown(median(measured.map(round => round[side])))
  const count = (rows: number) => rows.toLocaleString('en')
  return [
    {
      id: 'P8',
      what: `queue p50 at ${count(manyRows)} ÷ ${count(fewRows)} inquiries`,
      unit: 'ratio',
      ratio: over(measured, round => round.many / round.few),
      reach: { atMost: 1.25 },
      note: `${ms('many')} and ${ms('few')} ms; buffers ${ofMany.buffers} and ${ofFew.buffers}, heap fetches ${ofMany.heapFetches} and ${ofFew.heapFetches}`,
    },
  ]
}
