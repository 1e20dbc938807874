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

/** Through our adapter, and only its last message by the client alone with a key of its own, turn by turn. */
const adapterAgainstClient = async (
  outer: OuterIndex,
  searches: number,
): Promise<{ ours: Times; bare: Times }> => {
  const { search } = openMeilisearch(outer, slowest)
  const client = new Meilisearch({ host: outer.url, apiKey: outer.key })
  const asked = new Map<string, MultiSearchQuery[]>()
  for (const query of inWords) asked.set(query.q, await lastAsked(() => search(query)))
  const bare: Search = ({ q }) => client.multiSearch({ queries: asked.get(q) ?? [] })
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

export const againstClient = async (
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
