import type { DB } from '@testbro/db/schema'
import { type Kysely, sql } from 'kysely'

const mostKept = 20_000

/** What words may be forms of, as the database says it: the same for every entry, so it is asked once and kept. */
const kept = new Map<string, string>()

/** The stems of each word, between spaces. */
export const stemsInDatabase = async (db: Kysely<DB>, words: readonly string[]): Promise<string[]> => {
  const unknown = words.filter(word => !kept.has(word))
  if (unknown.length === 0) return words.map(word => kept.get(word) ?? word)
  const { rows } = await sql<{ word: string; stems: string }>`
    select word, array_to_string(app.stems_of(word), ' ') as stems from unnest(${unknown}::text[]) as word`.execute(
    db,
  )
  const told = new Map(rows.map(({ word, stems }) => [word, stems]))
  const stems = words.map(word => kept.get(word) ?? told.get(word) ?? word)
  if (kept.size + told.size > mostKept) kept.clear()
  for (const [word, stems] of told) kept.set(word, stems)
  return stems
}
