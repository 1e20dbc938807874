import { writing } from '@testbro/db/transaction'
import { type Kysely, sql } from 'kysely'
import type { Owner, Row } from '../world/put.ts'
import { type Form, type FormName, formNames } from './forms.ts'
import { wordsOf } from './labels.ts'
import { columnsOf, expected, type Scope, type Verb, verbs } from './sheet.ts'
import { adding, changing, removing, type Spare, seeing } from './statements.ts'
import type { Ground } from './two-regions.ts'

export type SeededRow = { name: string; key: Row; row: Row; region: unknown; words: Set<string> }
export type Table = { name: string; key: string[]; columns: string[]; rows: SeededRow[] }
/** One cell and what came of it; `wrong` says which row, and is empty where the answer was the expected one. */
export type Cell = { cell: string; tries: number; wrong: string[] }
export type Tried = { table: string; verb: Verb; sql: string }

type Outcome = string

const back = new Error('taken back')
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

const outcomeOf = (code: string, message: string): Outcome => {
  if (code === '42501') return message.startsWith('permission denied') ? 'closed' : 'refused'
  if (code === '25006') return 'closed' // a read-only transaction
  // a row that is in use, or there already, has passed the walls
  return code === '23503' || code === '23505' ? 'met' : `${code} ${message}`
}

/** Tries a statement and takes it back: done, no row, closed to the login as a whole, refused, or met a rule beyond the walls. */
export const attempt = async (
  db: Kysely<never>,
  statement: string,
): Promise<{ outcome: Outcome; rows: Row[]; touched?: number }> => {
  await sql`savepoint cell`.execute(db)
  try {
    const { rows, numAffectedRows } = await sql.raw<Row>(statement).execute(db)
    await sql`rollback to cell`.execute(db)
    const touched = Number(numAffectedRows ?? 0)
    return { outcome: touched > 0 ? 'done' : 'none', rows, touched }
  } catch (error) {
    await sql`rollback to cell`.execute(db)
    const message = error instanceof Error ? error.message : String(error)
    return { outcome: outcomeOf(codeOf(error), message), rows: [] }
  }
}

/** Opens a form's context, lets it try, and takes everything back. */
export const asForm = async <T>(form: Form, act: (db: Kysely<never>) => Promise<T>): Promise<T> => {
  let result: { value: T } | undefined
  await writing(form.by, async ({ db }) => {
    result = { value: await act(db as unknown as Kysely<never>) }
    throw back
  }).catch(error => {
    if (error !== back) throw error
  })
  if (!result) throw new Error('Nothing was tried.')
  return result.value
}

const camel = (column: string) => column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
const nameOf = (values: unknown[]) => values.map(String).join(' ')

/** The tables of schema app as the catalogue has them, with every seeded row and whose it is. */
export const tablesOf = async (owner: Owner, ground: Ground): Promise<Table[]> => {
  const { rows } = await owner.query(`
    select c.relname as name,
           array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
           array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                  where i.indrelid = c.oid and i.indisprimary order by array_position(i.indkey::int2[], a.attnum)) as key
      from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`)
  const tables: Table[] = []
  for (const { name, columns, key } of rows as { name: string; columns: string[]; key: string[] }[]) {
    const seeded = await owner.query(`select * from app.${name}`)
    tables.push({
      name,
      columns,
      key,
      rows: seeded.rows.map((row: Row) => ({
        name: nameOf(key.map(column => row[column])),
        key: Object.fromEntries(key.map(column => [column, row[column]])),
        row,
        region: name === 'regions' ? row['id'] : row['region_id'],
        words: wordsOf(ground.labels, name, row),
      })),
    })
  }
  return tables
}

const isIn = (scope: Scope, verb: Verb, row: SeededRow, form: Form, ground: Ground) => {
  const mine = form.is.some(word => row.words.has(word))
  if (verb === 'changes' && row.words.has('final')) return false
  switch (scope) {
    case '-':
      return false
    case 'm':
      return mine
    case 'h':
      return row.words.has('at-hand')
    case 'r':
      return row.region === ground.here.id
    case 'g':
      return row.region === ground.here.id || row.words.has('guest')
    case 'o':
      return row.words.has('open')
    case '*':
      return true
  }
}

const spareOf = (ground: Ground): Spare => ({
  ...ground.spare,
  unit: String(ground.spareUnit),
  unitName: ground.unitName,
  invited: ground.spareInvitations,
  asked: ground.asked,
  ...ground.hosting,
  said: ground.said,
})

const statementOf = (
  verb: Exclude<Verb, 'sees'>,
  table: Table,
  row: SeededRow,
  form: Form,
  ground: Ground,
) => {
  if (verb === 'changes') return changing(table.name, form, row.key)
  if (verb === 'removes') return removing(table.name, row.key)
  const only = columnsOf(form.login, 'adds', table.name)
  const may = (column: string) =>
    only === undefined || only.includes(column) || table.key.includes(column) || column === 'region_id'
  return adding(table.name, row.row, form, spareOf(ground), may)
}

const trySeeing = async (db: Kysely<never>, table: Table, scope: Scope, form: Form, ground: Ground) => {
  const { outcome, rows } = await attempt(db, seeing(table.name, table.key))
  if (outcome !== 'done' && outcome !== 'none' && outcome !== 'closed') return [`sees: ${outcome}`]
  const seen = new Set(rows.map(row => nameOf(table.key.map(column => row[camel(column)]))))
  const inScope = (row: SeededRow) => isIn(scope, 'sees', row, form, ground)
  const wrong = table.rows.filter(row => seen.has(row.name) !== inScope(row))
  const unknown = seen.size - table.rows.filter(row => seen.has(row.name)).length
  return [
    ...wrong.map(row => `${inScope(row) ? 'does not see' : 'sees'} ${row.name}`),
    ...(unknown > 0 ? [`sees ${unknown} rows that nobody seeded`] : []),
  ]
}

/**
 * The same without saying which rows: as nothing of a row is read, only the rule of the verb itself stands in the way, and not
 * what the one who acts may see.
 */
const tryWhole = async (
  db: Kysely<never>,
  table: Table,
  verb: 'changes' | 'removes',
  scope: Scope,
  form: Form,
  ground: Ground,
) => {
  const inScope = table.rows.filter(row => isIn(scope, verb, row, form, ground)).length
  const { outcome, touched = 0 } = await attempt(
    db,
    verb === 'changes' ? changing(table.name, form) : removing(table.name),
  )
  const stopped = outcome === 'closed' || outcome === 'none'
  // rows in use are reached; a row that is final stops the others with it
  const final = outcome === 'refused' && table.rows.some(row => row.words.has('final')) && scope !== '-'
  const right = inScope === 0 ? stopped : touched === inScope || outcome === 'met' || final
  return right ? [] : [`${verb} ${touched} rows at once, not ${inScope}: ${outcome}`]
}

/** Tries the cells of the tables and forms asked for. `denied` collects every statement that the walls stopped. */
export const tryCells = async (
  tables: Table[],
  ground: Ground,
  names: readonly FormName[] = formNames,
  denied: Tried[] = [],
): Promise<Cell[]> => {
  const cells: Cell[] = []
  for (const name of names) {
    const form = ground.forms[name]
    for (const table of tables) {
      cells.push(...(await asForm(form, db => cellsOf(db, table, name, form, ground, denied))))
    }
  }
  return cells
}

const cellsOf = async (
  db: Kysely<never>,
  table: Table,
  name: FormName,
  form: Form,
  ground: Ground,
  denied: Tried[],
) => {
  const cells: Cell[] = []
  for (const verb of verbs) {
    const cell: Cell = { cell: `${name} ${verb} ${table.name}`, tries: 0, wrong: [] }
    cells.push(cell)
    const scope = expected(table.name, verb, name)
    if (scope === undefined) {
      cell.wrong.push('who-may.ts has no line')
    } else if (verb === 'sees') {
      cell.tries = table.rows.length
      cell.wrong.push(...(await trySeeing(db, table, scope, form, ground)))
    } else {
      for (const row of table.rows) {
        const statement = statementOf(verb, table, row, form, ground)
        const { outcome } = await attempt(db, statement)
        cell.tries++
        const through = outcome === 'done' || outcome === 'met'
        const stopped = outcome === 'none' || outcome === 'closed' || outcome === 'refused'
        if (!through && !stopped) cell.wrong.push(`${row.name}: ${outcome}`)
        else if (through !== isIn(scope, verb, row, form, ground))
          cell.wrong.push(`${verb} ${row.name}: ${outcome}`)
        if (stopped && !(verb === 'changes' && row.words.has('final')))
          denied.push({ table: table.name, verb, sql: statement })
        // closed to the login as a whole: the other rows would say the same
        if (outcome === 'closed' && table.rows.every(other => !isIn(scope, verb, other, form, ground))) break
      }
      if (verb !== 'adds') cell.wrong.push(...(await tryWhole(db, table, verb, scope, form, ground)))
    }
  }
  return cells
}
