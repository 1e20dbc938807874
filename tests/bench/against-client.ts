import { openMeilisearch } from '@testbro/search/meilisearch/search'
import { Meilisearch, type MultiSearchQuery } from 'meilisearch'
import type { OuterIndex } from '../search/outer-index.ts'
import { inWords } from './asked.ts'
import { type Figure, shown } from './figure.ts'
import { median, over } from './pairs.ts'
import { count } from './scale-figures.ts'
import { slowest } from './search-with.ts'
import { type Search, type Times, timesOf } from './times.ts'

/** The last thing that is asked of the server while `act` runs. Nothing else of this process may ask meanwhile. */
const lastAsked = async (act: () => Promise<unknown>): Promise<MultiSearchQuery[]> => {
  const send = globalThis.fetch
  let asked: MultiSearchQuery[] = []
  globalThis.fetch = (input, init) => {
    const { queries } = typeof init?.body === 'string' ? JSON.parse(init.body) : {}
    if (queries) asked = queries
    return send(input, init)
  }
  try {
    await act()
    return asked
  } finally {
    globalThis.fetch = send
  }
}

/** Whether the adapter has been asked the same a moment ago, and so knows how the words stand in the index. */
const standings = ['for the first time', 'asked before'] as const
type Standing = (typeof standings)[number]

/** Through our adapter, and only its last message by the client alone with a key of its own, turn by turn. */
const turns = async (outer: OuterIndex, standing: Standing): Promise<{ ours: Times; bare: Times }> => {
  const recording = openMeilisearch(outer, slowest)
  const asked = new Map<string, MultiSearchQuery[]>()
  for (const query of inWords) asked.set(query.q, await lastAsked(() => recording.search(query)))
  const { search } = standing === 'asked before' ? recording : openMeilisearch(outer, slowest)
  const client = new Meilisearch({ host: outer.url, apiKey: outer.key })
  const bare: Search = ({ q }) => client.multiSearch({ queries: asked.get(q) ?? [] })
  const took: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
  const [first, ...others] = inWords
  if (first) await search(first) // its token is made with the first search
  for (const [n, query] of others.entries()) {
    const sides = [
      ['ours', search],
      ['bare', bare],
    ] as const
    for (const [side, ask] of n % 2 === 0 ? sides : sides.toReversed()) {
      const begun = performance.now()
      await ask(query)
      took[side].push(performance.now() - begun)
    }
  }
  return { ours: timesOf(took.ours), bare: timesOf(took.bare) }
}

const against = async (
  outer: OuterIndex,
  entries: number,
  rounds: number,
  standing: Standing,
): Promise<Figure> => {
  const measured: { ours: Times; bare: Times }[] = []
  for (let round = 0; round < rounds; round++) measured.push(await turns(outer, standing))
  const rows = (part: keyof Times) =>
    measured.map(({ ours, bare }) => ({ ours: ours[part], bare: bare[part] }))
  const ms = (part: keyof Times, side: 'ours' | 'bare') => shown(median(rows(part).map(row => row[side])))
  return {
    id: 'P11',
    what: `our Meilisearch adapter ÷ the bare client, p50 at ${count(entries)}, ${standing}`,
    unit: 'ratio',
    ratio: over(rows('p50'), ({ ours, bare }) => ours / bare),
    reach: { atMost: 1.2 },
    note: `${ms('p50', 'ours')} and ${ms('p50', 'bare')} ms; p99 ${ms('p99', 'ours')} and ${ms('p99', 'bare')} ms`,
  }
}

/** What our adapter costs beside the client that it uses. */
export const againstClient = async (
  outer: OuterIndex,
  entries: number,
  rounds: number,
): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const standing of standings) figures.push(await against(outer, entries, rounds, standing))
  return figures
}
