import type { Entry, KeptEntry } from '@testbro/rules/entry'
import type { Closing, Pause, Season } from '@testbro/rules/environment-form'
import type { Slot } from '@testbro/rules/environment-state'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type Of = { region: string; environment: string }

/** A new environment, of which nothing is accepted yet; false when it is there already. */
export const insertEnvironment = async (
  db: Kysely<DB>,
  { region, environment }: Of,
  { unit, name, sector }: { unit: string; name: string; sector: Entry['sector'] },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('environments')
    .values({ regionId: region, id: environment, unitId: unit, name, sector })
    .onConflict(conflict => conflict.columns(['regionId', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

type Version = { version: number; entry: Entry; note: string; unit: string | null; by: string }

/** Keeps a version whole; false when that number is taken. */
export const insertVersion = async (
  db: Kysely<DB>,
  { region, environment }: Of,
  { version, entry, note, unit, by }: Version,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('environmentVersions')
    .values({
      regionId: region,
      environmentId: environment,
      version,
      entry: JSON.stringify(entry),
      note,
      ...(unit === null ? {} : { unitId: unit }),
      madeBy: by,
    })
    .onConflict(conflict => conflict.columns(['regionId', 'environmentId', 'version']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** What came of a version; false when somebody has said so already. */
export const insertReview = async (
  db: Kysely<DB>,
  { region, environment }: Of,
  { version, accepted, note, by }: { version: number; accepted: boolean; note: string; by: string },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('environmentReviews')
    .values({ regionId: region, environmentId: environment, version, accepted, note, reviewedBy: by })
    .onConflict(conflict => conflict.columns(['regionId', 'environmentId', 'version']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The newest accepted version is what the environment is. */
export const setEntry = (
  db: Kysely<DB>,
  environment: string,
  version: number,
  { details, ...columns }: KeptEntry,
) =>
  db
    .updateTable('environments')
    .set({ ...columns, details: JSON.stringify(details), version })
    .where('id', '=', environment)
    .execute()

export const setPublished = (db: Kysely<DB>, environment: string, published: boolean) =>
  db
    .updateTable('environments')
    .set({ publishedAt: published ? sql`coalesce(published_at, sec.now())` : null })
    .where('id', '=', environment)
    .execute()

export const noPause = { pausedFrom: null, pausedUntil: null, pauseReason: '' }

/** What an environment's hosts say of today. */
export const setStanding = (db: Kysely<DB>, environment: string, standing: Pause | Season | typeof noPause) =>
  db.updateTable('environments').set(standing).where('id', '=', environment).execute()

export const setClosed = (db: Kysely<DB>, environment: string, closing: Closing) =>
  db
    .updateTable('environments')
    .set({ ...closing, closedAt: sql`coalesce(closed_at, sec.now())` })
    .where('id', '=', environment)
    .execute()

export const setOpened = (db: Kysely<DB>, environment: string) =>
  db
    .updateTable('environments')
    .set({ closedAt: null, closeReason: null, closeNote: '' })
    .where('id', '=', environment)
    .execute()

/** Holds the environment's row until the transaction ends, so that what is read of it stays true. */
export const lockEnvironment = (db: Kysely<DB>, environment: string) =>
  db.selectFrom('environments').select('id').where('id', '=', environment).forUpdate().execute()

export const setSlots = async (db: Kysely<DB>, { region, environment }: Of, slots: readonly Slot[]) => {
  await db.deleteFrom('environmentSlots').where('environmentId', '=', environment).execute()
  if (slots.length === 0) return
  await db
    .insertInto('environmentSlots')
    .values(slots.map(slot => ({ regionId: region, environmentId: environment, ...slot })))
    .execute()
}

export const insertVerification = (
  db: Kysely<DB>,
  { region, environment }: Of,
  { id, unit, by }: { id: string; unit: string | null; by: string },
) =>
  db
    .insertInto('environmentVerifications')
    .values({
      regionId: region,
      id,
      environmentId: environment,
      ...(unit === null ? {} : { unitId: unit }),
      personId: by,
    })
    .onConflict(conflict => conflict.columns(['regionId', 'id']).doNothing())
    .execute()

/** The units that host it beside its owner, those and no others. */
export const setHosts = async (db: Kysely<DB>, { region, environment }: Of, units: readonly string[]) => {
  await db.deleteFrom('environmentHosts').where('environmentId', '=', environment).execute()
  if (units.length === 0) return
  await db
    .insertInto('environmentHosts')
    .values(units.map(unitId => ({ regionId: region, environmentId: environment, unitId })))
    .execute()
}

export const setOwner = (db: Kysely<DB>, environment: string, unitId: string) =>
  db.updateTable('environments').set({ unitId }).where('id', '=', environment).execute()

export const setChased = (db: Kysely<DB>, environment: string) =>
  db.updateTable('environments').set({ chasedAt: sql`sec.now()` }).where('id', '=', environment).execute()
