import {
  findOpenEnvironment,
  findOpenNeed,
  findOpenRegion,
  listOpenEnvironments,
  listOpenFigures,
  listOpenNeeds,
  listOpenRegions,
} from '@testbro/db/read/open-data'
import { findRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import type { Facet } from '@testbro/search/port'
import type { z } from 'zod'
import type { Visit } from '../../framework.server.ts'
import { idIn } from '../../id.ts'
import { type OpenDataPath, openDataPaths } from '../../open-data.ts'
import { searchWords } from '../../search-words.ts'
import { environmentAnswer, needAnswer, regionAnswer } from './answers.ts'
import { type EnvironmentsAsked, environmentsAsked, needsAsked, nothingAsked } from './asked.ts'
import {
  allStatisticsSchema,
  environmentSchema,
  environmentsSchema,
  needSchema,
  needsSchema,
  regionSchema,
  regionsSchema,
  statisticsSchema,
} from './schemas.ts'

export type Asking = { origin: string; search: Visit['search']; language: 'sv' | 'en' }
type Named = Record<string, string>

/** One thing that can be read: `read` answers null for what is not there, or not public. */
type Operation<Asked extends z.ZodObject, Answer extends z.ZodType> = {
  id: OpenDataPath
  /** As in OpenAPI, below /api/v1. */
  path: string
  summary: string
  tag: 'Environments' | 'Needs' | 'Regions'
  asked: Asked
  answer: Answer
  read: (asking: Asking, asked: z.output<Asked>, named: Named) => Promise<z.input<Answer> | null>
}
const operation = <Asked extends z.ZodObject, Answer extends z.ZodType>(one: Operation<Asked, Answer>) => one

const usual = 20
const visitor = { as: 'visitor' } as const

const pageOf = ({ page = 1, per_page: most = usual }: { page?: number; per_page?: number }) => ({
  page,
  most,
  from: (page - 1) * most,
})
const paged = <T>(items: T[], count: number, page: number, most: number) => ({
  count,
  page,
  pages: Math.max(1, Math.ceil(count / most)),
  items,
})

const chosenOf = (asked: EnvironmentsAsked): Partial<Record<Facet, readonly string[]>> => {
  const { sector, tests, users, settings, methods, supports, languages, room, state, price_rule } = asked
  const all = {
    sector,
    tests,
    users,
    settings,
    methods,
    supports,
    languages,
    room,
    state,
    priceRule: price_rule,
  }
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values !== undefined))
}

const nearOf = ({ latitude, longitude, km }: EnvironmentsAsked) =>
  latitude === undefined || longitude === undefined ? null : { latitude, longitude, km: km ?? 2_000 }

/** Facets as the outside knows them: a region by its slug, the rule of price by its parameter's name. */
const facetsOf = (
  facets: Partial<Record<Facet, Record<string, number>>>,
  slugs: ReadonlyMap<string, string>,
) =>
  Object.fromEntries(
    Object.entries(facets).map(([facet, counts]) => [
      facet === 'priceRule' ? 'price_rule' : facet,
      facet === 'region'
        ? Object.fromEntries(
            Object.entries(counts).flatMap(([id, count]) => {
              const slug = slugs.get(id)
              return slug === undefined ? [] : [[slug, count]]
            }),
          )
        : counts,
    ]),
  )

export const operations = [
  operation({
    id: 'listEnvironments',
    path: openDataPaths.listEnvironments,
    summary: 'Search the test environments',
    tag: 'Environments',
    asked: environmentsAsked,
    answer: environmentsSchema,
    read: async ({ origin, search }, asked) => {
      const { page, most, from } = pageOf(asked)
      const q = searchWords(asked.q ?? '')
      const regions = await reading(visitor, ({ db }) => listOpenRegions(db))
      const region = asked.region === undefined ? null : regions.find(({ slug }) => slug === asked.region)
      if (region === undefined) return null
      const found = await search(visitor, {
        q,
        language: asked.language ?? 'sv',
        scope: { class: 'public', region: region?.id ?? null },
        chosen: chosenOf(asked),
        trl: asked.trl ?? null,
        near: nearOf(asked),
        sort: asked.sort ?? (q === '' ? 'name' : 'relevance'),
        from,
        most,
      })
      const rows = await reading(visitor, ({ db }) => listOpenEnvironments(db, found.hits))
      return {
        ...paged(
          rows.map(row => environmentAnswer(origin, row)),
          found.count,
          page,
          most,
        ),
        facets: facetsOf(found.facets, new Map(regions.map(({ id, slug }) => [id, slug]))),
      }
    },
  }),
  operation({
    id: 'getEnvironment',
    path: openDataPaths.getEnvironment,
    summary: 'One test environment',
    tag: 'Environments',
    asked: nothingAsked,
    answer: environmentSchema,
    read: async ({ origin }, _, { region = '', environment = '' }) => {
      const id = idIn(environment)
      const row = id && (await reading(visitor, ({ db }) => findOpenEnvironment(db, region, id)))
      return row ? environmentAnswer(origin, row) : null
    },
  }),
  operation({
    id: 'listNeeds',
    path: openDataPaths.listNeeds,
    summary: 'What units look for',
    tag: 'Needs',
    asked: needsAsked,
    answer: needsSchema,
    read: async ({ origin }, asked) => {
      const { page, most, from } = pageOf(asked)
      const { region = null, sector = null } = asked
      const found = await reading(visitor, async ({ db }) =>
        region !== null && !(await findRegion(db, region))
          ? null
          : listOpenNeeds(db, { region, sector }, most, from),
      )
      return (
        found &&
        paged(
          found.needs.map(row => needAnswer(origin, row)),
          found.count,
          page,
          most,
        )
      )
    },
  }),
  operation({
    id: 'getNeed',
    path: openDataPaths.getNeed,
    summary: 'One need',
    tag: 'Needs',
    asked: nothingAsked,
    answer: needSchema,
    read: async ({ origin }, _, { region = '', need = '' }) => {
      const id = idIn(need)
      const row = id && (await reading(visitor, ({ db }) => findOpenNeed(db, region, id)))
      return row ? needAnswer(origin, row) : null
    },
  }),
  operation({
    id: 'listRegions',
    path: openDataPaths.listRegions,
    summary: 'The regions that take inquiries',
    tag: 'Regions',
    asked: nothingAsked,
    answer: regionsSchema,
    read: async ({ origin }) => {
      const rows = await reading(visitor, ({ db }) => listOpenRegions(db))
      return paged(
        rows.map(row => regionAnswer(origin, row)),
        rows.length,
        1,
        Math.max(1, rows.length),
      )
    },
  }),
  operation({
    id: 'getRegion',
    path: openDataPaths.getRegion,
    summary: 'One region',
    tag: 'Regions',
    asked: nothingAsked,
    answer: regionSchema,
    read: async ({ origin }, _, { region = '' }) => {
      const row = await reading(visitor, ({ db }) => findOpenRegion(db, region))
      return row ? regionAnswer(origin, row) : null
    },
  }),
  operation({
    id: 'listStatistics',
    path: openDataPaths.listStatistics,
    summary: 'How fast the regions answer',
    tag: 'Regions',
    asked: nothingAsked,
    answer: allStatisticsSchema,
    read: async () => {
      const { regions, figures } = await reading(visitor, async ({ db }) => ({
        regions: await listOpenRegions(db),
        figures: await listOpenFigures(db),
      }))
      const items = regions.map(({ slug, name }) => ({
        region: { slug, name },
        figures: figures.get(slug) ?? {},
      }))
      return paged(items, items.length, 1, Math.max(1, items.length))
    },
  }),
  operation({
    id: 'getStatistics',
    path: openDataPaths.getStatistics,
    summary: 'How fast one region answers',
    tag: 'Regions',
    asked: nothingAsked,
    answer: statisticsSchema,
    read: async (_, __, { region = '' }) => {
      const { row, figures } = await reading(visitor, async ({ db }) => ({
        row: await findOpenRegion(db, region),
        figures: await listOpenFigures(db),
      }))
      return row ? { region: { slug: row.slug, name: row.name }, figures: figures.get(row.slug) ?? {} } : null
    },
  }),
] as const
