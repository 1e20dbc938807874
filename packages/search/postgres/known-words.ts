import type { DB } from '@testbro/db/schema'
import { type Kysely, sql } from 'kysely'
import type { Scope } from '../port.ts'
import type { Asked, Known, WordLookup } from '../word-lookup.ts'
import { stemsInDatabase } from './stems-in-database.ts'

const mostWords = 200
const mostSimilar = 40

const tableOf = (scope: Scope) => sql.table(scope.class === 'public' ? 'public_words' : 'network_words')
const inRegion = ({ region }: Scope) => (region === null ? sql`true` : sql`w.region_id = ${region}::uuid`)

/** The words that entries have, for each asked word: its forms, and what it is a part or the beginning of. */
const knownWords = async (db: Kysely<DB>, scope: Scope, asked: readonly Asked[]): Promise<Known[]> => {
  if (asked.length === 0) return []
  const table = tableOf(scope)
  const here = inRegion(scope)
  const words = asked.map(({ word }) => word)
  const stems = await stemsInDatabase(db, words)
  const { rows } = await sql<Known>`
    select a.asked, k.word, bool_or(k.is_form) as is_form
    from (
      select u.*, string_to_array(u.stem, ' ') as stems
      from unnest(${words}::text[], ${stems}::text[], ${asked.map(({ inside }) => inside)}::boolean[],
        ${asked.map(({ begins }) => begins)}::boolean[]) as u (asked, stem, inside, begins)
      offset 0) as a
    cross join lateral (
      select w.word, true from ${table} w where w.stems && a.stems and ${here}
      union all
      (select distinct w.word, false from ${table} w where a.inside and w.word like '%' || a.asked || '%' and ${here} limit ${mostWords})
      union all
      (select distinct w.word, false from ${table} w where a.begins and w.word like a.asked || '%' and ${here} limit ${mostWords})
    ) as k (word, is_form)
    group by a.asked, k.word`.execute(db)
  return rows
}

/** Those of the words that entries have just so. */
const wordsAmong = async (db: Kysely<DB>, scope: Scope, words: readonly string[]): Promise<Known[]> => {
  if (words.length === 0) return []
  const { rows } = await sql<{ word: string }>`
    select distinct w.word from ${tableOf(scope)} w
    where w.stems && ${words}::text[] and w.word = any (${words}::text[]) and ${inRegion(scope)}`.execute(db)
  return rows.map(({ word }) => ({ asked: word, word, isForm: true }))
}

/** The words that entries have and that look like a word that none has. */
const similarWords = async (db: Kysely<DB>, scope: Scope, words: readonly string[]) => {
  if (words.length === 0) return []
  const { rows } = await sql<{ asked: string; word: string }>`
    select a.asked, k.word from unnest(${words}::text[]) as a (asked)
    cross join lateral (
      select distinct w.word, ext.similarity(w.word, a.asked) as similarity from ${tableOf(scope)} w
      where w.word operator(ext.%) a.asked and ${inRegion(scope)} order by similarity desc limit ${mostSimilar}
    ) as k`.execute(db)
  return rows
}

export const wordsInDatabase = (db: Kysely<DB>, scope: Scope): WordLookup => ({
  known: asked => knownWords(db, scope, asked),
  among: words => wordsAmong(db, scope, words),
  similar: words => similarWords(db, scope, words),
})
