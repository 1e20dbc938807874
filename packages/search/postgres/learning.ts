import type { DB } from '@testbro/db/schema'
import { type Kysely, sql } from 'kysely'
import type { Band } from '../bands.ts'
import { fewest, type Learnt, learnFrom } from '../learn-from.ts'
import type { Scope } from '../port.ts'
import { fieldStrength, surely } from '../strengths.ts'
import { inRegion, tableOf } from './entries.ts'
import { queryOf } from './query-of.ts'
import type { UsualWords } from './usual-words.ts'

const keptFor = 10 * 60_000
const mostKept = 2_000
const mostNamed = 40
const mostTold = 20

/** The words that surely say a thing, by which entries are found to learn from. */
const sureWordsOf = (bands: readonly Band[]) =>
  bands
    .filter(({ field, strength }) => field === 'c' && strength >= surely * fieldStrength.c)
    .flatMap(({ phrases }) => phrases.filter(({ length }) => length === 1).flat(2))

type Row = { thing: number; named: boolean; words: string[] }

/** The words of some entries that are called by each thing, and of some that tell of it: neither labels nor places. */
const readWords = (db: Kysely<DB>, scope: Scope, things: readonly string[][]) => {
  const table = tableOf({ scope })
  const here = inRegion({ scope })
  const inFields = (words: readonly string[], fields: readonly ('a' | 'b' | 'c')[]) =>
    fields.map(field => queryOf({ field, phrases: [[[...words]]] })).join('|')
  return sql<Row>`
    select t.thing::int - 1 as thing, e.named, array(
      select left(one, -2) from unnest(e.words) one where right(one, 1) <> 'b' and not left(one, -1) || 'b' = any (e.words)) as words
    from unnest(${things.map(words => inFields(words, ['a']))}::text[]::tsquery[],
      ${things.map(words => inFields(words, ['a', 'b', 'c']))}::text[]::tsquery[]) with ordinality as t (called, told, thing)
    cross join lateral (
      with named as materialized (select tsvector_to_array(e.search) as words from ${table} e where e.search @@ t.called and ${here} limit ${mostNamed})
      select true, words from named
      union all
      (select false, tsvector_to_array(e.search) from ${table} e where (select count(*) from named) < ${fewest} and e.search @@ t.told and ${here} limit ${mostTold})
    ) as e (named, words)`.execute(db)
}

/** What the entries of a scope of one database teach of the things that are looked for, by their number; what has been learnt is known for a while. */
export const learning = () => {
  const kept = new Map<string, { learnt: Learnt | null; until: number }>()
  return async (
    db: Kysely<DB>,
    scope: Scope,
    bands: readonly Band[],
    { usual, teaches }: { usual: UsualWords; teaches: (concept: number) => boolean },
  ): Promise<ReadonlyMap<number, Learnt>> => {
    const wanted = [...Map.groupBy(bands, ({ concept }) => concept)]
      .filter(([concept]) => teaches(concept))
      .map(([concept, bands]) => ({ concept, words: sureWordsOf(bands) }))
      .filter(({ words }) => words.length > 0)
    const keyOf = (words: readonly string[]) => `${scope.class} ${scope.region} ${words.join(' ')}`
    const now = Date.now()
    const known = new Map(wanted.map(({ words }) => [keyOf(words), kept.get(keyOf(words))]))
    const unknown = wanted
      .map(({ words }) => words)
      .filter(words => (known.get(keyOf(words))?.until ?? 0) <= now)
    if (unknown.length > 0) {
      const { rows } = await readWords(db, scope, unknown)
      const byThing = Map.groupBy(rows, ({ thing }) => thing)
      if (kept.size > mostKept) kept.clear()
      for (const [thing, words] of unknown.entries()) {
        const read = byThing.get(thing) ?? []
        const named = read.filter(({ named }) => named)
        const entries = (named.length >= fewest ? named : read).map(({ words }) => new Set(words))
        const learnt = learnFrom(entries, new Set(words), usual.having, usual.entries)
        const one = { learnt, until: now + keptFor }
        kept.set(keyOf(words), one)
        known.set(keyOf(words), one)
      }
    }
    return new Map(
      wanted.flatMap(({ concept, words }) => {
        const one = known.get(keyOf(words))?.learnt
        return one ? [[concept, one] as const] : []
      }),
    )
  }
}
