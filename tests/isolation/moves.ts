import { asForm, attempt, type Cell, type Table } from './cells.ts'
import { type FormName, formNames } from './forms.ts'
import { homesOf, moving } from './statements.ts'
import type { Ground } from './two-regions.ts'

const stopped = ['none', 'closed', 'refused']

/** Tries to give every seeded row to somebody else: another region, another company, another id. Nobody may. */
export const tryMoves = async (
  tables: Table[],
  ground: Ground,
  names: readonly FormName[] = formNames,
): Promise<Cell[]> => {
  const cells: Cell[] = []
  const to = (column: string, from: unknown) => {
    if (column === 'region_id') return from === ground.here.id ? ground.there.id : ground.here.id
    return column === 'company_id' ? ground.spare.company : ground.unused
  }
  for (const name of names) {
    const form = ground.forms[name]
    for (const table of tables) {
      const homes = homesOf(table.name, form)
      if (homes.length === 0) continue
      const cell: Cell = { cell: `${name} gives away ${table.name}`, tries: 0, wrong: [] }
      cells.push(cell)
      await asForm(form, async db => {
        for (const row of table.rows) {
          for (const column of homes) {
            const statement = moving(table.name, form, column, to(column, row.row[column]), row.key)
            const { outcome } = await attempt(db, statement)
            cell.tries++
            if (!stopped.includes(outcome)) cell.wrong.push(`${column} of ${row.name}: ${outcome}`)
          }
        }
        // all at once, reading nothing of them
        for (const column of homes) {
          const { outcome } = await attempt(db, moving(table.name, form, column, to(column, ground.here.id)))
          if (!stopped.includes(outcome)) cell.wrong.push(`${column} of all: ${outcome}`)
        }
      })
    }
  }
  return cells
}
