import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'
import { containing } from './containing.ts'

const byName = sql`units.name collate "sv-x-icu"`

/** Units with their contacts, by name; `most` units at the most. `words` must all be found in the name. */
export const listUnits = async (
  db: Kysely<DB>,
  { ended, words, most }: { ended: boolean; words: readonly string[]; most: number },
) => {
  const units = await db
    .selectFrom('units')
    .select(['id', 'name', 'cooperating', 'endedAt'])
    .where('endedAt', ended ? 'is not' : 'is', null)
    .where(where => where.and(words.map(word => where('name', 'ilike', containing(word)))))
    .orderBy(byName)
    .orderBy('id')
    .limit(most)
    .execute()
  const members =
    units.length === 0
      ? []
      : await listActive(
          db,
          units.map(unit => unit.id),
        )
  const ofUnit = Map.groupBy(members, member => member.unitId)
  return units.map(unit => ({ ...unit, members: ofUnit.get(unit.id) ?? [] }))
}

const memberColumns = ['id', 'unitId', 'name', 'email', 'language', 'deputy', 'endedAt'] as const
// a day is text here, never an instant
const away = [
  sql<string | null>`unit_members.away_from`.as('awayFrom'),
  sql<string | null>`unit_members.away_until`.as('awayUntil'),
] as const

const listActive = (db: Kysely<DB>, units: readonly string[]) =>
  db
    .selectFrom('unitMembers')
    .select(memberColumns)
    .select([...away])
    .where('unitId', '=', sql<string>`any (${units}::uuid[])`)
    .where('endedAt', 'is', null)
    .orderBy('deputy')
    .orderBy(sql`name collate "sv-x-icu"`)
    .orderBy('id')
    .execute()

/** How many units a region has in its network, or has ended. */
export const countUnits = async (db: Kysely<DB>, ended: boolean): Promise<number> => {
  const { n } = await db
    .selectFrom('units')
    .where('endedAt', ended ? 'is not' : 'is', null)
    .select(found => found.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** One unit, with the contacts that have not ended. */
export const findUnit = async (db: Kysely<DB>, id: string) => {
  const unit = await db
    .selectFrom('units')
    .select(['id', 'name', 'about', 'cooperating', 'endedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return unit && { ...unit, members: await listActive(db, [id]) }
}

/** A unit as its own people see it. */
export const getOwnUnit = (db: Kysely<DB>, id: string) =>
  db.selectFrom('units').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow()
export type OwnUnit = Awaited<ReturnType<typeof getOwnUnit>>

/** The unit in the network that has this name already, however it is capitalised. */
export const findUnitNamed = (db: Kysely<DB>, name: string) =>
  db
    .selectFrom('units')
    .select('id')
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .where('endedAt', 'is', null)
    .executeTakeFirst()

/** Whether a unit has had an address, also when that contact has ended. */
export const findUnitAddress = (db: Kysely<DB>, unit: string, email: string) =>
  db
    .selectFrom('unitMembers')
    .select('id')
    .where('unitId', '=', unit)
    .where('email', '=', email)
    .executeTakeFirst()

/** Whether somebody is or was a contact of a unit. */
export const isUnitMember = async (db: Kysely<DB>, unit: string, member: string): Promise<boolean> => {
  const found = await db
    .selectFrom('unitMembers')
    .select('id')
    .where('unitId', '=', unit)
    .where('id', '=', member)
    .executeTakeFirst()
  return found !== undefined
}
