import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { put, type Row } from './put.ts'

/** Puts one published environment into a region and gives its id. */
export const plantIn = async (owner: pg.Pool, region: { slug: string }, name: string, row: Row = {}) => {
  const { tests = [], users = [] } = row
  const { rows } = await owner.query('select id from app.regions where slug = $1', [region.slug])
  const id = randomUUID()
  await put(owner, 'app.public_environments', {
    region_id: rows[0].id,
    id,
    name,
    host: 'Påhittsjukhuset',
    about_sv: '',
    about_en: '',
    sector: 'health',
    details: { tests, users },
    ...row,
  })
  return id
}
