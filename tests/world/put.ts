import type pg from 'pg'

/** Column → value, in the database's own snake_case. */
export type Row = Record<string, unknown>
export type Owner = pg.Client | pg.Pool

const json = (value: unknown) =>
  value !== null &&
  typeof value === 'object' &&
  !(value instanceof Date || value instanceof Buffer || Array.isArray(value))
    ? JSON.stringify(value)
    : value

/** Inserts one row as the server's superuser, above row security, and returns it whole. */
export const put = async (owner: Owner, table: string, row: Row): Promise<Row> => {
  const columns = Object.keys(row)
  const places = columns.map((_, i) => `$${i + 1}`)
  const { rows } = await owner.query(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning *`,
    columns.map(column => json(row[column])),
  )
  return rows[0]
}
