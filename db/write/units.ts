import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type UnitFacts = { name: string; about: string; cooperating: boolean }
type MemberFacts = {
  name: string
  email: string
  language: 'sv' | 'en'
  deputy: boolean
  awayFrom: string | null
  awayUntil: string | null
}

export const insertUnit = (db: Kysely<DB>, region: string, id: string, facts: UnitFacts) =>
  db
    .insertInto('units')
    .values({ regionId: region, id, ...facts })
    .onConflict(conflict => conflict.columns(['regionId', 'id']).doNothing())
    .execute()

export const setUnit = (db: Kysely<DB>, id: string, facts: UnitFacts) =>
  db.updateTable('units').set(facts).where('id', '=', id).execute()

export const setUnitEnded = (db: Kysely<DB>, id: string) =>
  db
    .updateTable('units')
    .set({ endedAt: sql`sec.now()` })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()

/** A new contact, or one that had ended and comes back: a unit has each address once. */
export const insertUnitMember = (db: Kysely<DB>, region: string, unit: string, facts: MemberFacts) =>
  db
    .insertInto('unitMembers')
    .values({ regionId: region, id: crypto.randomUUID(), unitId: unit, ...facts })
    .onConflict(conflict =>
      conflict.columns(['regionId', 'unitId', 'email']).doUpdateSet({ ...facts, endedAt: null }),
    )
    .execute()

export const setUnitMember = (db: Kysely<DB>, id: string, facts: MemberFacts) =>
  db.updateTable('unitMembers').set(facts).where('id', '=', id).execute()

export const setUnitMemberEnded = (db: Kysely<DB>, id: string) =>
  db
    .updateTable('unitMembers')
    .set({ endedAt: sql`sec.now()` })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()
