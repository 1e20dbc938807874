import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

const day = <Name extends string>(column: string, name: Name) =>
  sql<string | null>`${sql.ref(column)}::text`.as(name)

/** Everything that is public of the environments, of open regions only. */
const environments = (db: Kysely<DB>) =>
  db
    .selectFrom('publicEnvironments as e')
    .innerJoin('regions as r', 'r.id', 'e.regionId')
    .select([
      'e.id',
      'e.name',
      'e.host',
      'e.aboutSv',
      'e.aboutEn',
      'e.sector',
      'e.source',
      'e.details',
      'e.tests',
      'e.users',
      'e.settings',
      'e.methods',
      'e.supports',
      'e.languages',
      'e.countries',
      'e.trlFrom',
      'e.trlTo',
      'e.priceRule',
      'e.place',
      'e.latitude',
      'e.longitude',
      'e.state',
      'e.stateReason',
      'e.room',
      'e.slots',
      'e.pictures',
      'e.verifiedAt',
      'e.verifiedBy',
      'e.publishedAt',
      'e.changedAt',
      'r.id as regionId',
      'r.slug',
      'r.name as regionName',
    ])
    .select([day('e.stateFrom', 'stateFrom'), day('e.stateUntil', 'stateUntil')])
export type OpenEnvironment = Awaited<ReturnType<typeof listOpenEnvironments>>[number]

/** Those with these ids, in their order; what is not public any more is left out. */
export const listOpenEnvironments = async (
  db: Kysely<DB>,
  found: readonly { region: string; id: string }[],
) => {
  if (found.length === 0) return []
  const rows = await environments(db)
    .where(
      'e.id',
      'in',
      found.map(({ id }) => id),
    )
    .execute()
  const byId = new Map(rows.map(row => [`${row.regionId} ${row.id}`, row]))
  return found.flatMap(({ region, id }) => byId.get(`${region} ${id}`) ?? [])
}

export const findOpenEnvironment = (db: Kysely<DB>, slug: string, id: string) =>
  environments(db).where('r.slug', '=', slug).where('e.id', '=', id).executeTakeFirst()

/** A region's newest, for whoever follows what it publishes. */
export const listNewestEnvironments = (db: Kysely<DB>, slug: string, most: number) =>
  environments(db)
    .where('r.slug', '=', slug)
    .orderBy('e.publishedAt', 'desc')
    .orderBy('e.id')
    .limit(most)
    .execute()

const needs = (db: Kysely<DB>) =>
  db
    .selectFrom('publicNeeds as n')
    .innerJoin('regions as r', 'r.id', 'n.regionId')
    .select([
      'n.id',
      'n.host',
      'n.titleSv',
      'n.titleEn',
      'n.aboutSv',
      'n.aboutEn',
      'n.sector',
      'n.tests',
      'n.users',
      'n.settings',
      'n.publishedAt',
      'n.changedAt',
      'r.slug',
      'r.name as regionName',
    ])
    .select(day('n.closesOn', 'closesOn'))
export type OpenNeed = Awaited<ReturnType<typeof listOpenNeeds>>['needs'][number]

export type OpenNeedFilter = { region: string | null; sector: string | null }

/** Those that close first come first; those that never close come last. */
export const listOpenNeeds = async (
  db: Kysely<DB>,
  { region, sector }: OpenNeedFilter,
  most: number,
  from: number,
) => {
  const chosen = needs(db)
    .$if(region !== null, query => query.where('r.slug', '=', region))
    .$if(sector !== null, query => query.where('n.sector', '=', sector))
  const { count } = await chosen
    .clearSelect()
    .select(found => found.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await chosen.orderBy('n.closesOn').orderBy('n.id').limit(most).offset(from).execute()
  return { count, needs: rows }
}

export const findOpenNeed = (db: Kysely<DB>, slug: string, id: string) =>
  needs(db).where('r.slug', '=', slug).where('n.id', '=', id).executeTakeFirst()

const regions = (db: Kysely<DB>) =>
  db
    .selectFrom('regions as r')
    .innerJoin('regionSettings as s', 's.regionId', 'r.id')
    .select([
      'r.id',
      'r.slug',
      'r.name',
      'r.officeName',
      's.evaluationBeginsIn',
      's.decisionIn',
      's.unitAnswersIn',
    ])
    .select(row => [
      row
        .selectFrom('publicEnvironments as e')
        .whereRef('e.regionId', '=', 'r.id')
        .select(found => found.fn.countAll<number>().as('count'))
        .as('environments'),
      row
        .selectFrom('publicNeeds as n')
        .whereRef('n.regionId', '=', 'r.id')
        .select(found => found.fn.countAll<number>().as('count'))
        .as('needs'),
    ])
export type OpenRegion = Awaited<ReturnType<typeof listOpenRegions>>[number]

export const listOpenRegions = (db: Kysely<DB>) => regions(db).orderBy('r.name').limit(500).execute()

export const findOpenRegion = (db: Kysely<DB>, slug: string) =>
  regions(db).where('r.slug', '=', slug).executeTakeFirst()

/** Every open region's figures, by slug. */
export const listOpenFigures = async (db: Kysely<DB>) => {
  const rows = await db
    .selectFrom('publicFigures as f')
    .innerJoin('regions as r', 'r.id', 'f.regionId')
    .select(['r.slug', 'f.figure', 'f.value'])
    .execute()
  const all = new Map<string, Record<string, number>>()
  for (const { slug, figure, value } of rows) all.set(slug, { ...all.get(slug), [figure]: Number(value) })
  return all
}

/** Every page that an environment or a need has, in one order, for whoever lists them in parts. */
export const listPublicPages = async (db: Kysely<DB>, most: number, from: number) => {
  const { rows } = await sql<{ kind: 'environment' | 'need'; slug: string; id: string; changedAt: Date }>`
    select p.kind, r.slug, p.id, p.changed_at as "changedAt" from (
      select 'environment' as kind, region_id, id, changed_at from public_environments
      union all select 'need', region_id, id, changed_at from public_needs) p
      join regions r on r.id = p.region_id
     order by p.region_id, p.kind, p.id limit ${most} offset ${from}`.execute(db)
  return rows
}

export const countPublicPages = async (db: Kysely<DB>) => {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from public_environments e join regions r on r.id = e.region_id)
         + (select count(*) from public_needs n join regions r on r.id = n.region_id) as count`.execute(db)
  return rows[0]?.count ?? 0
}
