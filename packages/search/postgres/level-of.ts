import { type RawBuilder, sql } from 'kysely'
import type { Band } from '../bands.ts'
import { having, type Thing, worth } from '../plan.ts'
import { others, surely, there } from '../strengths.ts'
import { queryOf } from './query-of.ts'
import type { UsualWords } from './usual-words.ts'

/** Bands of a thing that are about equally strong count as one: those between two of these. */
const steps = [2, 1, surely, 0.4, 0.26, 0.18, 0.1, 0]
/** Of about so many entries at most it is asked which things they have, and how well; what is worth least is not asked. */
const mostAsked = 100_000
const mostLevels = 12
/** The index joins what many words find entry by entry, the server as sets: so it is asked for few at once. */
const mostAtOnce = 4

/** What a band looks for in the index, each thing of it by itself: a word or a phrase in a field. */
const queriesOf = ({ field, phrases }: Band) => [
  ...phrases
    .filter(({ length }) => length === 1)
    .flat(2)
    .map(word => queryOf({ field, phrases: [[[word]]] })),
  ...phrases.filter(({ length }) => length > 1).map(places => queryOf({ field, phrases: [places] })),
]

/** Which entries `e` have one of these. The server does not see which they are, and so it takes the index for each. */
const oneOf = (queries: readonly string[]): RawBuilder<unknown> =>
  sql.join(
    Array.from({ length: Math.ceil(queries.length / mostAtOnce) }, (_, i) => {
      const some = queries.slice(i * mostAtOnce, (i + 1) * mostAtOnce)
      return sql`e.search @@ (select ${some.join('|')}::tsquery)`
    }),
    sql` or `,
  )

type Level = { thing: number; strength: number; bands: readonly Band[] }

/** About how many entries have it. */
const manyOf = ({ bands }: Level, { standing, entries }: UsualWords) =>
  [...Map.groupBy(bands, ({ phrases }) => phrases)].reduce((all, [phrases, alike]) => {
    const isIn = (...fields: Band['field'][]) => alike.some(({ field }) => fields.includes(field))
    return all + having(phrases, standing, entries, isIn('b', 'c') ? 'firm' : isIn('d') ? 'any' : 'named')
  }, 0)

/** What an entry may have of each thing, each a bit, and the score of an entry by which of these it has: about what `scored` has. */
export const levelsOf = (bands: readonly Band[], things: readonly Thing[], usual: UsualWords) => {
  const levels = [...Map.groupBy(bands, ({ concept }) => concept).values()].flatMap((all, thing): Level[] =>
    [...Map.groupBy(all, ({ strength }) => steps.findIndex(step => strength >= step)).values()].map(
      bands => ({ thing, strength: Math.max(...bands.map(({ strength }) => strength)), bands }),
    ),
  )
  const weightOf = (level: Level) => (things[level.thing]?.weight ?? 0) * worth(level.strength)
  const isWhere = (level: Level) => things[level.thing]?.isWhere === true
  const left = new Set<number>()
  let asked = 0
  let isAnyAsked = false
  const chosen = levels
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .filter(level => {
      const many = manyOf(level, usual)
      const isFirst = !isAnyAsked && !isWhere(level)
      if (!isFirst && asked + many > mostAsked) left.add(level.thing)
      if (left.has(level.thing)) return false
      asked += many
      isAnyAsked ||= isFirst
      return true
    })
    .slice(0, mostLevels)
  const scoreOf = (has: number) => {
    const worths = things.map((_, thing) => {
      const had = chosen
        .filter((level, i) => level.thing === thing && has & (1 << i))
        .map(({ strength }) => strength)
      const most = Math.max(0, ...had)
      return worth(most + others * (had.reduce((sum, one) => sum + one, 0) - most))
    })
    const sum = (isWhere: boolean) =>
      things.reduce(
        (all, thing, i) =>
          thing.isWhere === isWhere ? all + (isWhere ? there : thing.weight) * (worths[i] ?? 0) : all,
        0,
      )
    return sum(false) * (1 + sum(true))
  }
  const bitsOf = (levels: readonly Level[]) =>
    levels.reduce((all, level) => all | (1 << chosen.indexOf(level)), 0)
  /** How many have each thing: counted, where all of its levels are known. */
  const many = things.map((thing, i) => {
    const own = levels.filter(level => level.thing === i)
    if (!own.every(level => chosen.includes(level))) return sql`${thing.many}::float8`
    const having = (bits: number) => sql`count(*) filter (where has & ${sql.lit(bits)} <> 0)`
    return sql`coalesce(nullif(${having(bitsOf(own.filter(({ strength }) => strength >= surely)))}, 0), ${having(bitsOf(own))})`
  })
  return {
    many,
    sets: chosen.map(({ bands }, i) => ({
      bit: 1 << i,
      holds: oneOf([...new Set(bands.flatMap(queriesOf))]),
    })),
    scores: Array.from({ length: 2 ** chosen.length }, (_, has) => scoreOf(has)),
  }
}
