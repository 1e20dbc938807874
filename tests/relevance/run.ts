import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startPostgres, stopPostgres } from '../../infra/postgres.mjs'
import { clearOuterIndex, type OuterIndex, outerIndex, settingsOf } from '../search/outer-index.ts'
import { aDatabase, beginRun, type Database } from '../world/database.ts'
import { testbroSays } from '../world/programs.ts'
import { demoQueries } from './demo-queries.ts'
import { meilisearchEngine, postgresEngine } from './engines.ts'
import { freshQueries } from './fresh-queries.ts'
import { generate } from './generate.ts'
import { halfOf, halves } from './half.ts'
import { everyKnown } from './known.ts'
import type { Query } from './label.ts'
import { newerQueries } from './newer-queries.ts'
import { outsideQueries } from './outside-queries.ts'
import { plantCatalogue } from './plant-catalogue.ts'
import { queries } from './queries.ts'
import { type Engine, rank } from './rank.ts'
import { reportOf } from './report.ts'
import { unseenQueries } from './unseen-queries.ts'

const dir = fileURLToPath(new URL('../../.data/relevance', import.meta.url))
const ofDemo = demoQueries.map(
  ({ language, q, right }): Query => ({ kind: 'need', language, q, three: [], seed: right }),
)
const sets = {
  first: queries,
  fresh: freshQueries,
  newer: newerQueries,
  unseen: unseenQueries,
  outside: outsideQueries,
  demo: ofDemo,
  all: [...queries, ...freshQueries, ...newerQueries, ...unseenQueries, ...outsideQueries],
}

const oneOf = <T extends string>(flag: string, given: string, known: readonly T[]) => {
  const chosen = known.find(one => one === given)
  if (chosen === undefined) throw new Error(`--${flag} is one of ${known.join(', ')}.`)
  return chosen
}

/**
 * `--half working` or `--half held-out`: see half.ts. `--queries` chooses a set, `demo` asks among the demonstration's environments alone;
 * of sets that were judged apart only figures are told.
 */
const { values: flags } = parseArgs({
  options: { half: { type: 'string' }, queries: { type: 'string', default: 'first' } },
})
const half = flags.half === undefined ? undefined : oneOf('half', flags.half, halves)
const chosen = oneOf('queries', flags.queries, Object.keys(sets) as (keyof typeof sets)[])
const asked = half === undefined ? sets[chosen] : sets[chosen].filter(query => halfOf(query) === half)
const showsWorst = chosen === 'first' && half !== 'held-out'
const say = (line: string) => process.stderr.write(`${line}\n`)

/** The server of DATABASE_URL, or an embedded one in .data/relevance. */
const aServer = async () => {
  if (process.env['DATABASE_URL']) return () => {}
  process.env['DATABASE_URL'] = (await startPostgres({ dir })).url
  process.env['DATA_DIR'] ??= dir
  return () => stopPostgres({ dir })
}

const fill = async (outer: OuterIndex, { ownerUrl }: Database) => {
  const home = mkdtempSync(join(tmpdir(), 'testbro-relevance-'))
  const told = {
    DATABASE_URL: ownerUrl,
    DATA_DIR: home,
    PUBLIC_ORIGIN: 'http://localhost:1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    ...settingsOf(outer),
  }
  try {
    await testbroSays(told, 'search', 'rebuild')
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const measureAll = async (engines: Engine[], database: Database, known: ReturnType<typeof everyKnown>) => {
  const { rows } = await database.owner.query<{ id: string; name: string }>(
    'select id, name from app.public_environments',
  )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  for (const engine of engines) {
    const ranked = await rank(engine, asked, known)
    process.stdout.write(`${reportOf(engine.name, ranked, id => names.get(id) ?? id, showsWorst)}\n`)
  }
}

const run = async () => {
  const invented = chosen === 'demo' ? [] : generate()
  const known = everyKnown(invented)
  const database = await aDatabase()
  const outer = outerIndex()
  try {
    say(`planting ${known.size} environments …`)
    await plantCatalogue(database.owner, invented)
    if (outer) await fill(outer, database)
    await measureAll(outer ? [postgresEngine, meilisearchEngine(outer)] : [postgresEngine], database, known)
    if (!outer) say('NOT MEASURED: Meilisearch. Set MEILI_URL and MEILI_KEY to measure it too.')
  } finally {
    if (outer) await clearOuterIndex(outer)
    await database.drop()
  }
}

const stopServer = await aServer()
try {
  const endRun = await beginRun()
  try {
    await run()
  } finally {
    await endRun()
  }
} finally {
  await stopServer()
}
