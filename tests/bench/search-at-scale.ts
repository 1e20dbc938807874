import { outerIndex } from '../search/outer-index.ts'
import { anotherWeb } from '../world/service.ts'
import { againstClient } from './against-client.ts'
import { byChoice, inWords } from './asked.ts'
import type { Choices } from './choices.ts'
import type { Figure } from './figure.ts'
import type { Rounds } from './pairs.ts'
import type { Place } from './place.ts'
import { aScale, type Engine, engines, type Scale } from './scale.ts'
import { againstEachOther, building, growth, type Kind, key } from './scale-figures.ts'
import { meilisearchMemory, searching } from './search-with.ts'
import { bothOf, type Search, type Times, timed } from './times.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

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
  if (!isOuter) say('NOT MEASURED: Meilisearch. Set MEILI_URL and MEILI_KEY to measure it too.')
  const present = isOuter ? engines : (['PostgreSQL'] as const)
  const scales: Scale[] = []
  for (const many of entries) {
    say(`planting ${many} entries …`)
    scales.push(await aScale(place, many, isOuter))
  }
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
      ...(await againstClient(most.outer, most.entries, rounds)),
    )
  }
  for (const engine of present) {
    for (const kind of ['search', 'facets', 'page'] as const)
      figures.push(growth({ kind, engine, scales, ...measured[kind] }))
    figures.push(building(engine, scales))
  }
  return figures
}
