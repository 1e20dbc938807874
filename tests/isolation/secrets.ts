import type { Owner } from '../world/put.ts'
import { asForm, attempt, type Cell } from './cells.ts'
import { formNames } from './forms.ts'
import type { Ground } from './two-regions.ts'

const statements = (table: string, column: string) => ({
  sees: `select 1 from ${table} limit 1`,
  adds: `explain insert into ${table} default values`,
  changes: `explain update ${table} set ${column} = default`,
  removes: `delete from ${table}`,
})

/** Nobody who acts reaches the secrets, the queue or the list of migrations: not to see, add, change or remove. */
export const trySecrets = async (owner: Owner, ground: Ground): Promise<Cell[]> => {
  const { rows } = await owner.query(`
    select c.oid::regclass::text as name, a.attname as column from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace::regnamespace::text in ('sec', 'jobs', 'graphile_worker', 'meta')
       and a.attnum = (select min(b.attnum) from pg_attribute b where b.attrelid = c.oid and b.attnum > 0 and not b.attisdropped
                                                                   and b.attgenerated = '' and b.attidentity = '') order by 1`)
  const cells: Cell[] = []
  for (const name of formNames) {
    await asForm(ground.forms[name], async db => {
      for (const table of rows as { name: string; column: string }[]) {
        for (const [verb, statement] of Object.entries(statements(table.name, table.column))) {
          const { outcome } = await attempt(db, statement)
          cells.push({
            cell: `${name} ${verb} ${table.name}`,
            tries: 1,
            wrong: outcome === 'closed' ? [] : [outcome],
          })
        }
      }
    })
  }
  return cells
}
