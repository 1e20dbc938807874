import { connectDoors, disconnectDoors, reading } from '@testbro/db/transaction'
import { indexNames } from '@testbro/search/meilisearch/index-names'
import { openMeilisearch } from '@testbro/search/meilisearch/search'
import { searchesOf } from '@testbro/search/meilisearch/searches'
import type { CatalogueQuery } from '@testbro/search/port'
import { searchWith } from '@testbro/search/postgres/search'
import { Meilisearch } from 'meilisearch'
import pg from 'pg'
import { generate } from '../relevance/generate.ts'
import { plantInvented } from '../relevance/plant-catalogue.ts'
import { clearOuterIndex, type OuterIndex, outerIndex, settingsOf } from '../search/outer-index.ts'
import { testbroSays } from '../world/programs.ts'
import { anotherWeb } from '../world/service.ts'
import { byChoice, inWords } from './asked.ts'
import type { Choices } from './choices.ts'
import { type Figure, shown } from './figure.ts'
import { listenerOn, memoryOf } from './memory.ts'
import { interleaved, median, over, type Rounds } from './pairs.ts'
import type { Place, World } from './place.ts'

const name = 'testbro bench'
const slowest = 30_000

const engines = ['PostgreSQL', 'Meilisearch'] as const
type Engine = (typeof engines)[number]
type Search = (query: CatalogueQuery) => Promise<unknown>

/** A world with so many entries, and what it took to make them searchable. */
type Scale = {
  entries: number
  world: World
  outer: OuterIndex | null
  seconds: Record<Engine, number>
  megabytes: Record<Engine, number>
  memory: Record<Engine, string>
}

const asOwner = async <T>(world: World, act: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

const inSeconds = async (act: () => Promise<unknown>) => {
  const begun = performance.now()
  await act()
  return (performance.now() - begun) / 1000
}

const postgresMegabytes = (world: World) =>
  asOwner(world, async client => {
    const { rows } = await client.query<{ bytes: string }>(
      `select pg_indexes_size('app.public_environments') + pg_total_relation_size('app.public_words') as bytes`,
    )
    return Number(rows[0]?.bytes) / 1024 ** 2
  })

/** What the server keeps of the index anyone searches. */
const meilisearchMegabytes = async ({ url, key, prefix }: OuterIndex) => {
  const answer = await fetch(`${url}/indexes/${indexNames(prefix).public}/stats`, {
    headers: { authorization: `Bearer ${key}` },
  })
  const { rawDocumentDbSize }: { rawDocumentDbSize: number } = await answer.json()
  return rawDocumentDbSize / 1024 ** 2
}

const aScale = async (place: Place, entries: number, isOuter: boolean): Promise<Scale> => {
  const world = await place.aWorld(`search_${entries}`)
  const outer = isOuter ? outerIndex() : null
  if (outer) place.atEnd(() => clearOuterIndex(outer))
  const invented = generate(entries)
  const planted = await inSeconds(() => asOwner(world, client => plantInvented(client, invented)))
  await asOwner(world, client => client.query('vacuum (analyze) app.public_environments'))
  const told = { ...world.settings, ...(outer ? settingsOf(outer) : {}) }
  return {
    entries,
    world: { ...world, settings: told },
    outer,
    seconds: {
      PostgreSQL: planted,
      Meilisearch: outer ? await inSeconds(() => testbroSays(told, 'search', 'rebuild')) : Number.NaN,
    },
    megabytes: {
      PostgreSQL: await postgresMegabytes(world),
      Meilisearch: outer ? await meilisearchMegabytes(outer) : Number.NaN,
    },
    memory: { PostgreSQL: '–', Meilisearch: '–' },
  }
}

/** The middle and the slowest hundredth of what each asking took (ms). */
type Times = { p50: number; p99: number }
const timesOf = (took: readonly number[]): Times => {
  const sorted = took.toSorted((a, b) => a - b)
  return { p50: median(sorted), p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN }
}

const timed = async (search: Search, asked: readonly CatalogueQuery[], many: number): Promise<Times> => {
  const took: number[] = []
  for (let n = -10; n < many; n++) {
    const query = asked[(n + asked.length) % asked.length]
    if (!query) continue
    const begun = performance.now()
    await search(query)
    if (n >= 0) took.push(performance.now() - begun)
  }
  return timesOf(took)
}

/** One engine at one scale, with whatever it needs open while `act` searches. */
const searching = async <T>(
  scale: Scale,
  engine: Engine,
  act: (search: Search) => Promise<T>,
): Promise<T> => {
  if (engine === 'Meilisearch') {
    if (!scale.outer) throw new Error('There is no Meilisearch to search.')
    return act(openMeilisearch(scale.outer, slowest).search)
  }
  connectDoors(scale.world.urls, name)
  try {
    return await act(query => reading({ as: 'visitor' }, ({ db }) => searchWith(db).search(query)))
  } finally {
    scale.memory.PostgreSQL = await postgresMemory(scale.world)
    await disconnectDoors()
  }
}

const mb = (megabytes: number) => (Number.isFinite(megabytes) ? `${Math.round(megabytes)} MB` : '–')

/** What the connection that has searched keeps for itself. */
const postgresMemory = (world: World) =>
  asOwner(world, async client => {
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where datname = current_database() and application_name = $1',
      [name],
    )
    return `${mb(Math.max(...rows.map(({ pid }) => memoryOf(pid).own)))} a connection`
  })

const meilisearchMemory = ({ url }: OuterIndex) => {
  const pid = listenerOn(Number(new URL(url).port))
  const { all, own } = pid === undefined ? { all: Number.NaN, own: Number.NaN } : memoryOf(pid)
  return `${mb(own)} own, ${mb(all)} in all, for every scale together`
}

type Kind = 'search' | 'facets' | 'page'
type Measured = {
  kind: Kind
  engine: Engine
  scales: readonly Scale[]
  p50: Rounds<string>
  p99: Rounds<string>
}

/** Every side in every round: its median, and beside it its slowest hundredth. */
const bothOf = async (rounds: number, sides: Record<string, () => Promise<Times>>) => {
  const slow: Record<string, number[]> = {}
  const middle = Object.entries(sides).map(([side, measure]) => [
    side,
    async () => {
      const { p50, p99 } = await measure()
      slow[side] = [...(slow[side] ?? []), p99]
      return p50
    },
  ])
  const p50 = await interleaved<string>(rounds, Object.fromEntries(middle))
  const p99: Rounds<string> = p50.map((_, round) =>
    Object.fromEntries(Object.keys(sides).map(side => [side, slow[side]?.[round] ?? Number.NaN])),
  )
  return { p50, p99 }
}

const key = (engine: Engine, { entries }: Scale) => `${engine} ${entries}`
const count = (entries: number) => entries.toLocaleString('en')
const middleOf = (rounds: Rounds<string>, side: string) =>
  median(rounds.map(round => round[side] ?? Number.NaN))

/** How much dearer the largest scale is than the smallest; reached when it grows slower than the entries do. */
const growth = ({ kind, engine, scales, p50, p99 }: Measured): Figure => {
  const [least, most] = [scales[0], scales.at(-1)]
  if (!least || !most) throw new Error('There is nothing to compare.')
  const told = scales.map(scale => {
    const [middle, slow] = [p50, p99].map(rounds => shown(middleOf(rounds, key(engine, scale))))
    return `${count(scale.entries)}: ${middle} and ${slow}`
  })
  return {
    id: 'P11',
    what: `${kind} p50 at ${count(most.entries)} ÷ ${count(least.entries)} entries, ${engine}`,
    unit: 'ratio',
    ratio: over(
      p50,
      round => (round[key(engine, most)] ?? Number.NaN) / (round[key(engine, least)] ?? Number.NaN),
    ),
    reach: { atMost: most.entries / least.entries },
    note: `p50 and p99 in ms at ${told.join('; ')}`,
  }
}

const once = (value: number) => ({ median: value, least: value, most: value })

const building = (engine: Engine, scales: readonly Scale[]): Figure => {
  const [least, most] = [scales[0], scales.at(-1)]
  if (!least || !most) throw new Error('There is nothing to compare.')
  const told = scales.map(
    ({ entries, seconds, megabytes }) =>
      `${count(entries)}: ${shown(seconds[engine])} s, ${mb(megabytes[engine])}`,
  )
  const what = engine === 'PostgreSQL' ? 'publishing into' : 'rebuilding'
  return {
    id: 'P11',
    what: `${what} the index at ${count(most.entries)} ÷ ${count(least.entries)} entries, ${engine}`,
    unit: 'ratio',
    ratio: once(most.seconds[engine] / least.seconds[engine]),
    reach: { atMost: (1.2 * most.entries) / least.entries },
    note: `${told.join('; ')}; memory ${most.memory[engine]}`,
  }
}

/** The same searches through our adapter and by the client alone with a key of its own, turn by turn. */
const adapterAgainstClient = async (
  outer: OuterIndex,
  searches: number,
): Promise<{ ours: Times; bare: Times }> => {
  const { search } = openMeilisearch(outer, slowest)
  const client = new Meilisearch({ host: outer.url, apiKey: outer.key })
  const shownFields = ['region', 'entry', 'name', 'host', 'place', 'aboutSv']
  const index = indexNames(outer.prefix).public
  const bare: Search = query => client.multiSearch({ queries: searchesOf(query, index, shownFields) })
  const took: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
  for (let n = -10; n < searches; n++) {
    const query = inWords[(n + inWords.length) % inWords.length]
    if (!query) continue
    const sides = [
      ['ours', search],
      ['bare', bare],
    ] as const
    for (const [side, ask] of n % 2 === 0 ? sides : sides.toReversed()) {
      const begun = performance.now()
      await ask(query)
      if (n >= 0) took[side].push(performance.now() - begun)
    }
  }
  return { ours: timesOf(took.ours), bare: timesOf(took.bare) }
}

const againstClient = async (
  outer: OuterIndex,
  entries: number,
  rounds: number,
  searches: number,
): Promise<Figure> => {
  const measured: Record<'p50' | 'p99', { ours: number; bare: number }[]> = { p50: [], p99: [] }
  for (let round = 0; round < rounds; round++) {
    const { ours, bare } = await adapterAgainstClient(outer, searches)
    for (const part of ['p50', 'p99'] as const) measured[part].push({ ours: ours[part], bare: bare[part] })
  }
  const ms = (part: 'p50' | 'p99', side: 'ours' | 'bare') =>
    shown(median(measured[part].map(one => one[side])))
  return {
    id: 'P11',
    what: `our Meilisearch adapter ÷ the bare client, p50 at ${count(entries)}`,
    unit: 'ratio',
    ratio: over(measured.p50, ({ ours, bare }) => ours / bare),
    reach: { atMost: 1.2 },
    note: `${ms('p50', 'ours')} and ${ms('p50', 'bare')} ms; p99 ${ms('p99', 'ours')} and ${ms('p99', 'bare')} ms`,
  }
}

const againstEachOther = (p99: Rounds<string>, scale: Scale): Figure => ({
  id: 'P11',
  what: `search p99 at ${count(scale.entries)} entries: PostgreSQL ÷ Meilisearch`,
  unit: 'ratio',
  ratio: over(
    p99,
    round =>
      (round[key('PostgreSQL', scale)] ?? Number.NaN) / (round[key('Meilisearch', scale)] ?? Number.NaN),
  ),
  reach: { atMost: 2 },
  note: `${engines.map(engine => shown(middleOf(p99, key(engine, scale)))).join(' and ')} ms`,
})

/** The page of what was found, through a web process on the world of each scale and engine. */
const openPages = async (place: Place, scales: readonly Scale[], present: readonly Engine[]) => {
  await place.built()
  const origins = new Map<string, string>()
  for (const scale of scales)
    for (const engine of present) {
      const { MEILI_URL: _, MEILI_KEY: __, ...alone } = scale.world.settings
      const web = await anotherWeb(engine === 'Meilisearch' ? scale.world.settings : alone, {})
      place.atEnd(web.kill)
      origins.set(key(engine, scale), web.origin)
    }
  return (engine: Engine, scale: Scale): Search =>
    async ({ q }) => {
      const answer = await fetch(`${origins.get(key(engine, scale))}/environments?q=${encodeURIComponent(q)}`)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`The page of “${q}” answered ${answer.status}.`)
    }
}

/**
 * P11: the catalogue's search among few and very many entries, by words, by choice and as a page; both engines when MEILI_URL and
 * MEILI_KEY are set, PostgreSQL alone otherwise.
 */
export const measureSearchAtScale = async (
  place: Place,
  { rounds, searches, entries }: Choices,
): Promise<Figure[]> => {
  const isOuter = outerIndex() !== null
  if (!isOuter)
    process.stderr.write('NOT MEASURED: Meilisearch. Set MEILI_URL and MEILI_KEY to measure it too.\n')
  const present = isOuter ? engines : (['PostgreSQL'] as const)
  const scales: Scale[] = []
  for (const many of entries) scales.push(await aScale(place, many, isOuter))
  const page = await openPages(place, scales, present)

  const sidesOf = (asks: (engine: Engine, scale: Scale) => Promise<Times>) =>
    Object.fromEntries(
      scales.flatMap(scale => present.map(engine => [key(engine, scale), () => asks(engine, scale)])),
    )
  const measured: Record<Kind, { p50: Rounds<string>; p99: Rounds<string> }> = {
    search: await bothOf(
      rounds,
      sidesOf((engine, scale) => searching(scale, engine, search => timed(search, inWords, searches))),
    ),
    facets: await bothOf(
      rounds,
      sidesOf((engine, scale) => searching(scale, engine, search => timed(search, byChoice, searches / 4))),
    ),
    page: await bothOf(
      rounds,
      sidesOf((engine, scale) => timed(page(engine, scale), inWords, searches / 4)),
    ),
  }
  const figures: Figure[] = []
  const most = scales.at(-1)
  if (most?.outer) {
    for (const { memory, outer } of scales) if (outer) memory.Meilisearch = meilisearchMemory(outer)
    figures.push(
      againstEachOther(measured.search.p99, most),
      await againstClient(most.outer, most.entries, rounds, searches),
    )
  }
  for (const engine of present) {
    for (const kind of ['search', 'facets', 'page'] as const)
      figures.push(growth({ kind, engine, scales, ...measured[kind] }))
    figures.push(building(engine, scales))
  }
  return figures
}
