import { figuresOf } from '@testbro/rules/figures'
import type pg from 'pg'
import { onOneConnection } from '../one-connection.ts'
import { readFigureFacts } from '../read/figures.ts'
import { keepFigures } from '../write/figures.ts'
import { demoCompanies } from './demo/companies.ts'
import { contacts } from './demo/contacts.ts'
import { evaluations } from './demo/evaluations.ts'
import type { DemoMoment } from './demo/inquiry.ts'
import { demoOffices } from './demo/people.ts'
import { demoRegions } from './demo/regions.ts'
import { rounds } from './demo/rounds.ts'
import { catalogueTables } from './demo-catalogue.ts'
import { demoLinks, inquiryTables } from './demo-inquiries.ts'
import { demoInquiries, type PlaceInTime } from './demo-register.ts'
import { demoId, demoRegion, demoTables, type EvaluationForm } from './demo-world.ts'

/** Somebody to sign in as; `role` and `what` are for a person to read. */
export type DemoPerson = { email: string; name: string; role: string; region: string; what: string }

type AddWorkingDays = typeof import('@testbro/rules/clock').addWorkingDays
/** Publishes a region's environments and needs from what was planted. */
type Publish = (
  inside: { db: ReturnType<typeof onOneConnection>; now: Date },
  region: string,
) => Promise<void>
type TokenHash = (purpose: 'reply' | 'contact', id: string, generation: number) => Buffer

const demoPeople: DemoPerson[] = [
  ...demoOffices.map(({ email, name, role, region, what }) => ({
    email,
    name,
    role,
    region: demoRegion(region).name,
    what,
  })),
  ...demoCompanies
    .filter(company => company.key === 'pahittsensor')
    .flatMap(company =>
      company.members.map(({ email, name }) => ({
        email,
        name,
        role: 'company',
        region: '',
        what: `Följer förfrågningar från ${company.name} i två regioner`,
      })),
    ),
]

/**
 * Plants the world of the demonstration, in one transaction, into a database without regions; where it stands already, nothing is
 * changed. `client` is connected as the migrate role. `form` is the built-in form of step 1, kept as it is for each region;
 * `addWorkingDays` is the rule, so that one inquiry is late, one is due today (or the next working day) and the rest later; `tokenHash`
 * makes the links that units have, which are known to nobody until a letter leaves with them. `evaluation` is the form of step 2 that each
 * region begins with.
 * Throws when other regions live in the database.
 */
export const seedDemo = async (
  client: pg.ClientBase,
  form: unknown,
  addWorkingDays: AddWorkingDays,
  tokenHash: TokenHash,
  publish: Publish,
  evaluation?: EvaluationForm,
): Promise<{ people: DemoPerson[] }> => {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock(8387228)')
    if (!(await stands(client)))
      await plantDemo(client, versioned(form), addWorkingDays, tokenHash, publish, evaluation)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  return { people: demoPeople }
}

const versioned = (form: unknown) => {
  if (typeof form === 'object' && form !== null && 'version' in form && typeof form.version === 'number')
    return { ...form, version: form.version }
  throw new Error('The form of the demo has no version.')
}

const stands = async (client: pg.ClientBase) => {
  const { rows } = await client.query<{ id: string }>('select id from app.regions')
  const known = new Set(demoRegions.map(({ key }) => demoId('region', key)))
  if (rows.length > 0 && !rows.some(({ id }) => known.has(id)))
    throw new Error('The demo goes only into an empty database. This one has regions of its own.')
  return rows.length > 0
}

const plantDemo = async (
  client: pg.ClientBase,
  form: { version: number },
  addWorkingDays: AddWorkingDays,
  tokenHash: TokenHash,
  publish: Publish,
  evaluation?: EvaluationForm,
) => {
  const { rows } = await client.query<{ now: Date; today: string }>(
    `select sec.now() as now, to_char(sec.now() at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as today`,
  )
  const clock = rows[0]
  if (!clock) throw new Error('The database did not say what time it is.')
  const place = await placing(client, clock.today, addWorkingDays)
  const tables = [
    ...demoTables(clock.now, clock.today, form, evaluation),
    ...catalogueTables(clock.now, clock.today),
    ...inquiryTables(place, clock.today, form.version),
  ]
  for (const [table, rowsOf] of tables) await plantRows(client, table, rowsOf)
  await plantLinks(client, demoLinks(place, clock.today), tokenHash)
  const db = onOneConnection(client).withSchema('app')
  for (const { key } of demoRegions) {
    const region = demoId('region', key)
    await keepFigures(db, region, figuresOf(await readFigureFacts(db, region, clock.now), clock.now))
    await publish({ db, now: clock.now }, region)
  }
}

const plantLinks = async (
  client: pg.ClientBase,
  links: ReturnType<typeof demoLinks>,
  tokenHash: TokenHash,
) => {
  for (const { id, purpose, region, subject } of links)
    await client.query(
      'insert into sec.links (id, purpose, region_id, subject_id, token_hash) values ($1, $2, $3, $4, $5)',
      [id, purpose, region, subject, tokenHash(purpose, id, 1)],
    )
}

const plantRows = async (client: pg.ClientBase, table: string, rows: Record<string, unknown>[]) => {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  await client.query(
    `insert into app.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::app.${table}, $1)`,
    [JSON.stringify(rows)],
  )
}

/** Asks the database once what time each moment of the demo is, since it knows when clocks change in Sweden. */
const placing = async (
  client: pg.ClientBase,
  today: string,
  addWorkingDays: AddWorkingDays,
): Promise<PlaceInTime> => {
  const first = addWorkingDays(today, 0)
  const asked = momentsIn([demoInquiries, evaluations, rounds, contacts]).map(moment =>
    'minutesAgo' in moment
      ? { key: keyOf(moment), minutes: moment.minutesAgo }
      : { key: keyOf(moment), time: `${addWorkingDays(first, -moment.workingDaysAgo)} ${moment.at}` },
  )
  const { rows } = await client.query<{ key: string; at: Date; year: number }>(
    `with placed as (
       select key, coalesce(time at time zone 'Europe/Stockholm', sec.now() - make_interval(mins => minutes)) as at
         from jsonb_to_recordset($1) as asked(key text, time timestamp, minutes int))
     select key, at, extract(year from at at time zone 'Europe/Stockholm')::int as year from placed`,
    [JSON.stringify(asked)],
  )
  const times = new Map(rows.map(({ key, at, year }) => [key, { at, year }]))
  return moment => {
    const found = times.get(keyOf(moment))
    if (!found) throw new Error('A moment of the demo was not placed in time.')
    return found
  }
}

/** Every moment that a part of the demo tells of, wherever it stands. */
const momentsIn = (told: unknown): DemoMoment[] => {
  if (typeof told !== 'object' || told === null) return []
  if ('workingDaysAgo' in told || 'minutesAgo' in told) return [told as DemoMoment]
  return Object.values(told).flatMap(momentsIn)
}

const keyOf = (moment: DemoMoment) =>
  'minutesAgo' in moment ? `${moment.minutesAgo} min` : `${moment.workingDaysAgo} d ${moment.at}`
