import { sql } from 'kysely'
import { asForm, attempt, type Cell, type Table } from './cells.ts'
import type { FormName } from './forms.ts'
import { expected } from './sheet.ts'
import { changing, removing, seeing } from './statements.ts'
import type { Ground } from './two-regions.ts'

/** One form of each login; its context is taken away before it tries. */
const oneOfEach: FormName[] = ['visit', 'comp', 'unit', 'admin', 'oper', 'send']

/** I-02: without a context a login sees what is open to anyone, and changes nothing. */
export const tryWithoutContext = async (
  tables: Table[],
  ground: Ground,
  logins?: string[],
): Promise<Cell[]> => {
  const cells: Cell[] = []
  for (const name of oneOfEach.filter(one => !logins || logins.includes(ground.forms[one].login))) {
    await asForm(ground.forms[name], async db => {
      await sql`select set_config('app.ctx', '', true)`.execute(db)
      for (const table of tables) {
        const open =
          expected(table.name, 'sees', name) === 'o'
            ? table.rows.filter(row => row.words.has('open')).length
            : 0
        const seen = await attempt(db, seeing(table.name, table.key))
        const wrong =
          seen.rows.length === open && ['done', 'none', 'closed'].includes(seen.outcome)
            ? []
            : [`${seen.outcome} ${seen.rows.length}, not ${open}`]
        cells.push({ cell: `${name} without a context sees ${table.name}`, tries: 1, wrong })
        for (const [verb, statement] of [
          ['changes', changing(table.name, ground.forms[name])],
          ['removes', removing(table.name)],
        ] as const) {
          const { outcome } = await attempt(db, statement)
          const stopped = ['none', 'closed', 'refused'].includes(outcome)
          cells.push({
            cell: `${name} without a context ${verb} ${table.name}`,
            tries: 1,
            wrong: stopped ? [] : [outcome],
          })
        }
      }
    })
  }
  return cells
}
