import type { Kysely } from 'kysely'
import type { DB } from '../schema.ts'

const columns = [
  'regionId',
  'id',
  'name',
  'host',
  'place',
  'aboutSv',
  'aboutEn',
  'labelsSv',
  'labelsEn',
  'moreSv',
  'moreEn',
  'sector',
  'tests',
  'users',
  'settings',
  'methods',
  'supports',
  'languages',
  'trlFrom',
  'trlTo',
  'priceRule',
  'latitude',
  'longitude',
  'state',
  'room',
  'publishedAt',
] as const

/** The published copies: what anyone finds, and what a region's network finds. */
export type Copies = 'publicEnvironments' | 'networkEnvironments'

/** What an outer index is told of some of a region's entries. */
export const listEntriesToIndex = (db: Kysely<DB>, copies: Copies, region: string, ids: readonly string[]) =>
  db.selectFrom(copies).select(columns).where('regionId', '=', region).where('id', 'in', ids).execute()

/** A page of a region's entries in the order of their ids, after the last one of the page before. */
export const pageOfEntriesToIndex = (
  db: Kysely<DB>,
  copies: Copies,
  region: string,
  most: number,
  after: string | null,
) =>
  db
    .selectFrom(copies)
    .select(columns)
    .where('regionId', '=', region)
    .$if(after !== null, query => query.where('id', '>', after ?? ''))
    .orderBy('id')
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
