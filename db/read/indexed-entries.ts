import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

const columns = [
  'e.regionId',
  'e.id',
  'e.name',
  'e.host',
  'e.place',
  'e.aboutSv',
  'e.aboutEn',
  'e.labelsSv',
  'e.labelsEn',
  'e.moreSv',
  'e.moreEn',
  'e.sector',
  'e.tests',
  'e.users',
  'e.settings',
  'e.methods',
  'e.supports',
  'e.languages',
  'e.trlFrom',
  'e.trlTo',
  'e.priceRule',
  'e.latitude',
  'e.longitude',
  'e.state',
  'e.room',
  'e.publishedAt',
] as const

/** The published copies: what anyone finds, and what a region's network finds. */
export type Copies = 'publicEnvironments' | 'networkEnvironments'

const entriesOf = (db: Kysely<DB>, copies: Copies, region: string) =>
  db
    // both have the same columns
    .selectFrom(`${copies} as e` as 'publicEnvironments as e')
    .select(columns)
    .select(
      sql<string>`coalesce((select r.name from regions r where r.id = e.region_id), '')`.as('regionName'),
    )
    .where('e.regionId', '=', region)

/** What an outer index is told of some of a region's entries. */
export const listEntriesToIndex = (db: Kysely<DB>, copies: Copies, region: string, ids: readonly string[]) =>
  entriesOf(db, copies, region).where('e.id', 'in', ids).execute()

/** A page of a region's entries in the order of their ids, after the last one of the page before. */
export const pageOfEntriesToIndex = (
  db: Kysely<DB>,
  copies: Copies,
  region: string,
  most: number,
  after: string | null,
) =>
  entriesOf(db, copies, region)
    .$if(after !== null, query => query.where('e.id', '>', after ?? ''))
    .orderBy('e.id')
    .limit(most)
    .execute()

/** What the outer index has not been told of, the oldest first. */
export const listCatalogueChanges = (db: Kysely<DB>, region: string, most: number) =>
  db
    .selectFrom('catalogueChanges')
    .select(['environmentId', 'number', 'changedAt'])
    .where('regionId', '=', region)
    .orderBy('changedAt')
    .orderBy('environmentId')
    .limit(most)
    .execute()
export type CatalogueChange = Awaited<ReturnType<typeof listCatalogueChanges>>[number]
