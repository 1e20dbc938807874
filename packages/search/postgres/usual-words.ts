import type { DB } from '@testbro/db/schema'
import { type Kysely, sql } from 'kysely'
import type { Scope } from '../port.ts'

const keptFor = 10 * 60_000
const mostRead = 1_000
const mostKept = 50

/** About how many of the entries have a word. */
type UsualWords = { entries: number; having: (word: string) => number }

const kept = new Map<string, { usual: UsualWords; until: number }>()

/** How usual words are in a scope, by some of its entries; known for a while. */
export const usualWords = async (db: Kysely<DB>, scope: Scope): Promise<UsualWords> => {
  const key = `${scope.class} ${scope.region}`
  const before = kept.get(key)
  if (before && before.until > Date.now()) return before.usual
  const table = sql.table(scope.class === 'public' ? 'app.public_environments' : 'app.network_environments')
  const here = scope.region === null ? sql`true` : sql`e.region_id = ${scope.region}::uuid`
  const { rows } = await sql<{ word: string; share: number; entries: number }>`
    with read as materialized (select e.id, e.search from ${table} e where ${here} order by e.id limit ${mostRead})
    select w.word, count(*)::float8 / (select count(*) from read) as share,
      (select count(*)::int from ${table} e where ${here}) as entries
    from read cross join lateral (select distinct left(one, -2) from unnest(tsvector_to_array(read.search)) one) as w (word)
    group by w.word having count(*) > 1`.execute(db)
  const shares = new Map(rows.map(({ word, share }) => [word, share]))
  const entries = rows[0]?.entries ?? 0
  const usual = { entries, having: (word: string) => (shares.get(word) ?? 0) * entries }
  if (kept.size > mostKept) kept.clear()
  kept.set(key, { usual, until: Date.now() + keptFor })
  return usual
}
