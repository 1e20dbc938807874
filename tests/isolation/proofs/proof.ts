import type { By, Hash } from '@testbro/db/by'
import { Denied } from '@testbro/db/by'
import { noting, reading, writing } from '@testbro/db/transaction'
import { sql } from 'kysely'
import type pg from 'pg'
import { expect } from 'vitest'
import type { Row } from '../../world/put.ts'

export type Stage = { owner: pg.Client; shiftClock: (seconds: number) => Promise<void> }

/** One thing that must be true, and the functions of the database that make it so. Each makes its own rows and leaves no other. */
export type Proof = { says: string; about: string; proves: (stage: Stage) => Promise<void> }

export const opens = (by: By) => reading(by, async inside => inside.who)
export const isDenied = async (by: By) => {
  // a new draft leaves a link, so it opens only in a transaction that may write
  const open = by.as === 'new-draft' ? writing(by, async inside => inside.who) : opens(by)
  await expect(open).rejects.toBeInstanceOf(Denied)
}

/** Runs one statement as whoever `by` is, and commits. */
export const as = (by: By, statement: string): Promise<Row[]> =>
  writing(by, async ({ db }) => (await sql.raw<Row>(statement).execute(db)).rows)

/** Runs statements one after another as whoever `by` is, and commits; returns the last one's rows. */
export const inOne = (by: By, ...statements: string[]): Promise<Row[]> =>
  writing(by, async ({ db }) => {
    let rows: Row[] = []
    for (const statement of statements) rows = (await sql.raw<Row>(statement).execute(db)).rows
    return rows
  })

export const asAuth = (statement: string): Promise<Row[]> =>
  noting(async ({ db }) => (await sql.raw<Row>(statement).execute(db)).rows)

/** The walls stop it: a right that is missing, a row that may not be, or a door that stays shut. */
export const isRefused = async (act: Promise<unknown>) => {
  await expect(act).rejects.toMatchObject({ code: '42501' })
}

export const bytes = (hash: Hash) => `'\\x${hash.toString('hex')}'::bytea`
export const text = (words: string) => `'${words.replaceAll("'", "''")}'`

const literal = (value: unknown): string => {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return `'${value.toISOString()}'`
  return text(Array.isArray(value) ? `{${value}}` : String(value))
}
/** The statement that adds one row. */
export const adding = (table: string, row: Row) =>
  `insert into app.${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')})`

/** The first row of what the superuser reads. */
export const row = async ({ owner }: Stage, statement: string, values: unknown[] = []): Promise<Row> => {
  const { rows } = await owner.query(statement, values)
  return rows[0]
}

export const minutes = (n: number) => new Date(Date.now() - n * 60_000)
export const hours = (n: number) => minutes(n * 60)
export const days = (n: number) => hours(n * 24)
