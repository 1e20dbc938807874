import { asForm, attempt, type Cell, type Table } from './cells.ts'
import { type FormName, formNames } from './forms.ts'
import { columnsOf, expected, type Verb, verbs } from './sheet.ts'
import type { Ground } from './two-regions.ts'

const statement = (verb: Verb, table: string, column: string) => {
  if (verb === 'sees') return `select ${column} from app.${table} limit 0`
  // explain asks for every right and touches nothing
  return verb === 'adds'
    ? `explain insert into app.${table} (${column}) values (default)`
    : `explain update app.${table} set ${column} = default`
}

const mayLogin = (login: string, ground: Ground, table: string, verb: Verb) =>
  formNames.some(name => ground.forms[name].login === login && (expected(table, verb, name) ?? '-') !== '-')

const isExpected = (login: string, ground: Ground, table: Table, verb: Verb, column: string) => {
  if (!mayLogin(login, ground, table.name, verb)) return false
  const only = columnsOf(login, verb, table.name)
  const home = verb !== 'changes' && (table.key.includes(column) || column === 'region_id')
  return only === undefined || only.includes(column) || home
}

/** Tries each column of each table once per login: what is not in who-may.ts must be closed, and what is must be open. */
export const tryColumns = async (tables: Table[], ground: Ground, logins?: string[]): Promise<Cell[]> => {
  const cells: Cell[] = []
  const oneOf = new Map<string, FormName>(
    // a reader's and a broken glass's transactions are read-only, which says nothing of columns
    formNames
      .filter(name => name !== 'read' && name !== 'glass')
      .map(name => [ground.forms[name].login, name]),
  )
  for (const [login, name] of oneOf) {
    if (logins && !logins.includes(login)) continue
    await asForm(ground.forms[name], async db => {
      for (const table of tables) {
        for (const verb of verbs.filter(one => one !== 'removes')) {
          for (const column of table.columns) {
            const { outcome } = await attempt(db, statement(verb, table.name, column))
            const open = outcome === 'done' || outcome === 'none'
            const right = open === isExpected(login, ground, table, verb, column)
            const cell = `${login} ${verb} ${table.name}.${column}`
            cells.push({ cell, tries: 1, wrong: right ? [] : [outcome] })
          }
        }
      }
    })
  }
  return cells
}
