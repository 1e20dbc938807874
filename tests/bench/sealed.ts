import { hashOf } from '@testbro/auth/links'
import { listOpen } from '@testbro/db/read/queue'
import { connectDoors, disconnectDoors, reading } from '@testbro/db/transaction'
import type { Choices } from './choices.ts'
import type { Figure } from './figure.ts'
import { interleaved, median, over } from './pairs.ts'
import { findDriver } from './pgbench.ts'
import type { Place, World } from './place.ts'
import { plantBareCopies, plantInquiries } from './plant.ts'
import { type Message, recorded } from './recorded.ts'
import type { Script } from './script.ts'

const clients = 8
const open = 50
const rows = 20_000
const everything = { words: [], step: null, sector: null, cameBy: null }

/** The office's queue as the application reads it. */
const sealedScript = async (world: World, region: string, session: Buffer): Promise<Script> => {
  connectDoors(world.urls, 'testbro bench')
  try {
    const list = () => reading({ as: 'office', session, region }, ({ db }) => listOpen(db, everything, 201))
    const found = await list()
    if (found.length < open) throw new Error(`The queue holds ${found.length}, not ${open}.`)
    return { messages: await recorded(list), swaps: [] }
  } finally {
    await disconnectDoors()
  }
}

/** The same in as many messages: who has signed in is looked up, and the query names the region itself. */
const plainScript = ({ messages }: Script, region: string, session: Buffer): Script => {
  const lookUp = `select now() as now, m.person_id as person, m.role
    from bare.sessions s join bare.office_members m on m.person_id = s.person_id
   where s.id_hash = $1 and s.ended_at is null and s.touched_at > now() - interval '30 min'
     and s.begun_at > now() - interval '12 h' and m.region_id = $2 and m.ended_at is null`
  const plain = (message: Message): Message => {
    if (message.name === undefined) return message
    if (message.text.includes('sec.open_office'))
      return { name: 'look-up', text: lookUp, values: [session, region] }
    // what has happened to the inquiries found names each one's region already
    if (message.text.includes('unnest'))
      return {
        ...message,
        name: `${message.name}-bare`,
        text: message.text.replaceAll(' app.', ' bare.').replaceAll('from app.', 'from bare.'),
      }
    const values = [...message.values, region]
    const text = message.text
      .replace('from "inquiries"', 'from bare.inquiries as "inquiries"')
      .replace(' where ', ` where "inquiries"."region_id" = $${values.length} and `)
    if (!text.includes('bare.') || !text.includes(`$${values.length}`))
      throw new Error(`Not the expected query: ${text}`)
    return { name: `${message.name}-bare`, text, values }
  }
  return { messages: messages.map(plain), swaps: [] }
}

/**
 * P6: what the seal and row security cost. Both sides read one region's queue in one transaction of as many messages; one proves its
 * right with an opener and sees the region's rows, the other looks its session and membership up and asks a table without row
 * security for the region's rows.
 */
export const measureSealed = async (place: Place, { rounds, transactions }: Choices): Promise<Figure[]> => {
  const world = await place.world()
  const { region, session: token } = world.seeded.principals['coordinator:coordinator']
  const session = hashOf(token)
  await plantInquiries(world, region, rows, open)
  await plantBareCopies(world)
  const sealed = await sealedScript(world, region, session)
  const plain = plainScript(sealed, region, session)

  const { name, caveat, drive } = await findDriver()
  const url = world.urls.office
  const each = Math.ceil(transactions / clients)
  const perSecond = async (script: Script) =>
    (await drive({ url, clients, each, first: 0, scripts: [script] })).perSecond
  const added: number[] = []
  const measured = await interleaved(rounds, {
    sealed: () => perSecond(sealed),
    plain: () => perSecond(plain),
    // both in one run on one connection, transaction by transaction
    ms: async () => {
      const { ms } = await drive({
        url,
        clients: 1,
        each: Math.ceil(transactions / 4),
        first: 0,
        scripts: [sealed, plain],
      })
      const [ofSealed = Number.NaN, ofPlain = Number.NaN] = ms
      added.push(ofSealed)
      return ofSealed - ofPlain
    },
  })
  const speed = (side: 'sealed' | 'plain') => Math.round(median(measured.map(round => round[side])))
  return [
    {
      id: 'P6',
      what: 'sealed transaction ÷ session look-up without row security',
      unit: 'ratio',
      ratio: over(measured, round => round.sealed / round.plain),
      reach: { atLeast: 0.8 },
      note: `${speed('sealed')} and ${speed('plain')} transactions/s; ${clients} connections, ${name}${caveat}; a queue of ${open}`,
    },
    {
      id: 'P6',
      what: 'added by the seal and row security',
      unit: 'ms',
      ratio: over(measured, round => round.ms),
      reach: { atMost: 0.2 },
      note: `of ${median(added).toFixed(2)} ms; one connection, both in one run`,
    },
  ]
}
