import { createHash } from 'node:crypto'
import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import pg, { type ClientBase } from 'pg'
import type { DB } from './schema.ts'

const { types } = pg
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.DATE, day => day)

const mostNames = 500
const names = new Map<string, string>()

/** How a statement begins that is made for one question: the server plans it for that, and forgets it. */
export const once = '/* once */'

/** A name per statement, so that the server parses and plans it once a connection. */
export const nameOf = (sql: string) => {
  if (sql.startsWith(once)) return undefined
  const known = names.get(sql)
  if (known !== undefined || names.size >= mostNames) return known
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 24)
  names.set(sql, name)
  return name
}

class OneConnection implements DatabaseConnection {
  readonly #client: ClientBase
  constructor(client: ClientBase) {
    this.#client = client
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const name = nameOf(query.sql)
    const result = await this.#client.query({ name, text: query.sql, values: [...query.parameters] })
    return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) }
  }

  // biome-ignore lint/correctness/useYield: a transaction that is open for a moment has nothing to stream
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('Streaming is not available inside a door.')
  }
}

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
const camelCase = new CamelCasePlugin()

/** A query builder on one connection, whose transaction its caller has begun and will end. */
export const onOneConnection = (client: ClientBase): Kysely<DB> => {
  const connection = new OneConnection(client)
  const done = async () => {}
  const dialect: Dialect = {
    createAdapter: () => adapter,
    createQueryCompiler: () => compiler,
    createIntrospector: db => new PostgresIntrospector(db),
    createDriver: () => ({
      init: done,
      acquireConnection: async () => connection,
      releaseConnection: done,
      destroy: done,
      beginTransaction: () => Promise.reject(new Error('A door is one transaction.')),
      commitTransaction: done,
      rollbackTransaction: done,
    }),
  }
  return new Kysely<DB>({ dialect, plugins: [camelCase] })
}
