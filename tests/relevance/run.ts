import { fileURLToPath } from 'node:url'
import { listPublicEnvironments } from '@testbro/db/read/environments'
import { reading } from '@testbro/db/transaction'
import { startPostgres, stopPostgres } from '../../infra/postgres.mjs'
import { aDatabase, beginRun } from '../world/database.ts'
import { generate } from './generate.ts'
import { everyKnown } from './known.ts'
import { plantCatalogue } from './plant-catalogue.ts'
import { queries } from './queries.ts'
import { type Engine, rank } from './rank.ts'
import { reportOf } from './report.ts'

const dir = fileURLToPath(new URL('../../.data/relevance', import.meta.url))
const say = (line: string) => process.stderr.write(`${line}\n`)

/** What the catalogue's list answers: every word in name, host or description. */
const list: Engine = {
  name: 'the list',
  search: ({ q }) =>
    reading({ as: 'visitor' }, async ({ db }) => {
      const filter = { region: null, words: q.split(' ').filter(Boolean), sector: null }
      return (await listPublicEnvironments(db, filter, 10)).map(({ id }) => id)
    }),
}

/** The server of DATABASE_URL, or an embedded one in .data/relevance. */
const aServer = async () => {
  if (process.env['DATABASE_URL']) return () => {}
  process.env['DATABASE_URL'] = (await startPostgres({ dir })).url
  process.env['DATA_DIR'] ??= dir
  return () => stopPostgres({ dir })
}

const run = async () => {
  const invented = generate()
  const known = everyKnown(invented)
  const database = await aDatabase()
  try {
    say(`planting ${known.size} environments …`)
    await plantCatalogue(database.owner, invented)
    const { rows } = await database.owner.query<{ id: string; name: string }>(
      'select id, name from app.public_environments',
    )
    const names = new Map(rows.map(({ id, name }) => [id, name]))
    for (const engine of [list]) {
      const ranked = await rank(engine, queries, known)
      process.stdout.write(`${reportOf(engine.name, ranked, id => names.get(id) ?? id)}\n`)
    }
  } finally {
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
