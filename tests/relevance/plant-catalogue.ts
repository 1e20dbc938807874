import { createHash } from 'node:crypto'
import { seedDemo } from '@testbro/db/seed/seed-demo'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { addWorkingDays } from '@testbro/rules/clock'
import { keptEntry } from '@testbro/rules/entry'
import { publishEnvironments } from '@testbro/use-cases/publish-environments'
import { publishedEnvironment } from '@testbro/use-cases/published-environment'
import type pg from 'pg'
import type { Invented } from './generate.ts'
import { places } from './places.ts'

const aHash = (...of: unknown[]) => createHash('sha256').update(of.join(' ')).digest()
const now = new Date('2026-11-01T08:00:00Z')

const snake = (column: string) => column.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** The row that publishing an invented environment would write. */
const rowOf = ({ id, host, entry }: Invented, regionId: string) => {
  const row = publishedEnvironment(
    {
      ...keptEntry(entry),
      regionId,
      id,
      hosts: [host],
      pausedFrom: null,
      pausedUntil: null,
      pauseReason: '',
      seasonFrom: null,
      seasonTo: null,
      closedAt: null,
      closeNote: '',
      slots: [],
      waiting: 0,
      pictures: [],
      verifiedAt: null,
      verifiedBy: null,
      publishedAt: now,
    },
    now,
  )
  const written = { ...row, details: JSON.parse(row.details), slots: [], pictures: [] }
  return Object.fromEntries(Object.entries(written).map(([column, value]) => [snake(column), value]))
}

/** Every region of the country, open; those that stand already stay as they are. Their ids by slug. */
const plantRegions = async (owner: pg.ClientBase) => {
  for (const { slug, prefix, name } of places)
    await owner.query(
      `insert into app.regions (slug, prefix, name, office_name, approved_at) values ($1, $2, $3, $3, $4) on conflict (slug) do nothing`,
      [slug, prefix, name, now],
    )
  const { rows } = await owner.query<{ id: string; slug: string }>('select id, slug from app.regions')
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

/** Publishes invented environments, a thousand at a time, in whichever region each has. */
export const plantInvented = async (owner: pg.ClientBase, invented: readonly Invented[]) => {
  const regions = await plantRegions(owner)
  const regionOf = (slug: string) => {
    const id = regions.get(slug)
    if (!id) throw new Error(`There is no region ${slug}.`)
    return id
  }
  for (let from = 0; from < invented.length; from += 1_000) {
    const rows = invented.slice(from, from + 1_000).map(one => rowOf(one, regionOf(one.region)))
    const columns = Object.keys(rows[0] ?? {}).join(', ')
    for (const copies of ['public_environments', 'network_environments'])
      await owner.query(
        `insert into app.${copies} (${columns}) select ${columns} from jsonb_populate_recordset(null::app.${copies}, $1)`,
        [JSON.stringify(rows)],
      )
  }
  await owner.query(
    'analyze app.public_environments, app.network_environments, app.public_words, app.network_words',
  )
}

/** The demonstration's world with invented environments beside its own. `owner` stands above row security, in an empty database. */
export const plantCatalogue = async (owner: pg.ClientBase, invented: readonly Invented[]) => {
  await seedDemo(owner, inquiryForm, addWorkingDays, aHash, publishEnvironments)
  await plantInvented(owner, invented)
}
