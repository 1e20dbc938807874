import type { DB } from '@testbro/db/schema'
import { type Kysely, sql } from 'kysely'
import type { Standing } from '../plan.ts'
import type { Scope } from '../port.ts'
import { commonInNames } from '../strengths.ts'
import { inRegion, tableOf } from './entries.ts'

const keptFor = 10 * 60_000
const mostRead = 1_000
const mostKept = 50

/** About how many of the entries have a word, and which words so many are called by that they only say of an entry that it is one. */
export type UsualWords = {
  entries: number
  having: (word: string) => number
  /** Of words that entries do have: one that none of those read has is rare. */
  standing: (word: string) => Standing
  inNames: readonly string[]
}
type Shares = { word: string; share: number; firm: number; named: number; entries: number }

const read = async (db: Kysely<DB>, scope: Scope): Promise<UsualWords> => {
  const table = tableOf({ scope })
  const here = inRegion({ scope })
  const { rows } = await sql<Shares>`
    with read as materialized (select e.id, e.search from ${table} e where ${here} order by e.id limit ${mostRead})
    select w.word, count(*)::float8 / (select count(*) from read) as share, count(*) filter (where w.word || '/a' = any (w.words))::float8 / (select count(*) from read) as named,
      count(*) filter (where w.words <> array[w.word || '/d'])::float8 / (select count(*) from read) as firm,
      (select count(*)::int from ${table} e where ${here}) as entries
    from read cross join lateral (select left(one, -2), array_agg(one) from unnest(tsvector_to_array(read.search)) one group by 1) as w (word, words)
    group by w.word having count(*) > 1`.execute(db)
  const shares = new Map(rows.map(row => [row.word, row]))
  const entries = rows[0]?.entries ?? 0
  const rare = Math.max(1, entries / mostRead / 2)
  const standing = (word: string) => {
    const { share = 0, firm = 0, named = 0 } = shares.get(word) ?? {}
    return {
      any: Math.max(rare, share * entries),
      firm: Math.max(rare, firm * entries),
      named: named * entries,
    }
  }
  const inNames = rows.filter(({ named }) => named > commonInNames).map(({ word }) => word)
  return {
    entries,
    having: word => (shares.get(word)?.share ?? 0) * entries,
    standing,
    inNames,
  }
}

/** How usual words are in a scope of one database, by some of its entries; known for a while. */
export const usualWords = () => {
  const kept = new Map<string, { usual: UsualWords; until: number }>()
  return async (db: Kysely<DB>, scope: Scope): Promise<UsualWords> => {
    const key = `${scope.class} ${scope.region}`
    const before = kept.get(key)
    if (before && before.until > Date.now()) return before.usual
    const usual = await read(db, scope)
    if (kept.size > mostKept) kept.clear()
    kept.set(key, { usual, until: Date.now() + keptFor })
    return usual
  }
}
