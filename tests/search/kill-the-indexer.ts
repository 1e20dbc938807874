import { killTheIndexer } from './killed.ts'
import { outerIndex } from './outer-index.ts'

const outer = outerIndex()
if (outer === null) {
  process.stderr.write(
    'Set MEILI_URL and MEILI_KEY to a Meilisearch server, and DATABASE_URL to a PostgreSQL server.\n',
  )
  process.exitCode = 2
} else {
  const [edits = 10_000, kills = 20] = process.argv.slice(2).map(Number)
  const { code, stdout, stderr } = await killTheIndexer(outer, {
    edits,
    kills,
    say: line => process.stdout.write(`${line}\n`),
  })
  process.stdout.write(`testbro search diff:\n${stdout}${stderr}`)
  process.exitCode = code
}
