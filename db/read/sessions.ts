import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

export type Person = { person: string; email: string; name: string | null; language: 'sv' | 'en' }

/** Who holds a session that is still valid. */
export const findPersonOf = async (db: Kysely<DB>, session: Buffer): Promise<Person | null> => {
  const { rows } = await sql<Person>`select * from sec.who_is(${session})`.execute(db)
  return rows[0]?.person ? rows[0] : null
}

export type Place = {
  kind: 'office' | 'company' | 'unit'
  id: string
  slug: string | null
  name: string
  role: string | null
}

/** Every place a person can go: offices first, then companies and units. */
export const listPlacesOf = async (db: Kysely<DB>, session: Buffer): Promise<Place[]> => {
  const { rows } = await sql<Place>`
    select * from sec.places_of(${session}) order by array_position(array['office', 'company', 'unit'], kind), name`.execute(
    db,
  )
  return rows
}

type Session = {
  begunAt: Date
  touchedAt: Date
  begunBy: 'letter' | 'password' | 'confirm' | 'join'
  this: boolean
}

/** Where the person of a session is signed in. */
export const listSessionsOf = async (db: Kysely<DB>, session: Buffer): Promise<Session[]> => {
  const { rows } = await sql<Session>`select * from sec.list_sessions(${session})`.execute(db)
  return rows
}

export const hasPassword = async (db: Kysely<DB>, email: string): Promise<boolean> => {
  const { rows } = await sql`select from sec.password_of(${email}) where hash is not null`.execute(db)
  return rows.length > 0
}
