import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type pg from 'pg'

/** `units` is per region; `inquiries` is in all: three a company unless given, and never fewer than four a region. */
export type Volume = {
  regions: number
  units: number
  companies: number
  inquiries?: number
  seed: number | string
  form: unknown
  /** The evaluation form that each region begins with; without it they have none of their own. */
  evaluation?: { version: number; questions: readonly unknown[] }
}

type Token = { id: string; token: string }

export type SeededRegion = {
  id: string
  slug: string
  prefix: string
  name: string
  office: Record<'reader' | 'coordinator' | 'admin', string>
  units: string[]
  unitMembers: string[]
  environments: string[]
  /** A proposal that waits for the office's review. */
  proposals: { environment: string; version: number }[]
  /** Of the first environment: its picture, and questions about it, the first not answered yet. */
  pictures: string[]
  questions: string[]
  /** The first of them published. */
  needs: string[]
  webhooks: string[]
  webhookCalls: string[]
  inquiries: { id: string; reference: string; company: string | null }[]
  drafts: Token[]
  /** What the company was asked in the evaluation. */
  requests: string[]
  rounds: string[]
  invitations: (Token & { unit: string })[]
  /** Each with a link of its own, whose id is the invitee's. */
  invitees: (Token & { invitation: string })[]
  contacts: Token[]
  /** The company's person and the unit's; the latter's id is also the contact link's. */
  contactPeople: string[]
  messages: string[]
  messageFiles: string[]
  letters: string[]
  notes: string[]
  files: string[]
}

type In<T> = T & { region: string }
type Session = { session: string; person: string }
type Coordinator = In<Session & { slug: string }>

/** The twelve forms, each in the first region. `session` and `token` are raw; only their hashes are stored. */
export type SeededPrincipals = {
  visitor: In<{ slug: string }>
  'link:draft': In<{ token: string; draft: string }>
  'link:reply': In<{ token: string; invitation: string; link: string }>
  'link:contact': In<{ token: string; contact: string; link: string }>
  company: In<Session & { company: string; inquiry: string }>
  unit: In<Session & { unit: string }>
  partner: Session & { partner: string; company: string }
  'coordinator:reader': Coordinator
  'coordinator:coordinator': Coordinator
  'coordinator:admin': Coordinator
  operator: In<Session>
  worker: In<{ job: string; attempt: number; letter: string; letterAttempt: number }>
}

/** Links that act once. */
export type SeededLinks = {
  'link:confirm': In<{ token: string; draft: string }>
  'link:claim': In<{ token: string; inquiry: string }>
  'link:join-office': In<{ token: string; invitation: string }>
  'link:join-company': { token: string; company: string; invitation: string }
}

export type Seeded = {
  /** At most a thousand, with at most ten ids a list. */
  regions: SeededRegion[]
  principals: SeededPrincipals
  links: SeededLinks
  /** Rows in each table of the database. */
  counts: Record<string, number>
}

const page = (name: string) => readFileSync(new URL(`volume/${name}.sql`, import.meta.url), 'utf8')
const planting = ['regions', 'units', 'companies', 'inquiries', 'evaluation', 'process', 'catalogue']

/**
 * Plants regions, units, companies and everything a process holds, for tests and benches: nobody in it exists. `client` is
 * connected as the migrate role. The same arguments give the same ids, and where that world stands already only its links and
 * sessions are made anew: proofs are random, so that a seed opens nothing to whoever knows it. Throws on a size below one.
 */
export const seedVolume = async (client: pg.ClientBase, volume: Volume): Promise<Seeded> => {
  const plan = planOf(volume)
  await client.query('set synchronous_commit = off')
  try {
    await within(client, async () => {
      await client.query('select pg_advisory_xact_lock(8387228)')
      await layOut(client, plan)
      if (await stands(client)) return
      for (const name of planting) await client.query(page(name))
    })
    await client.query('analyze')
    // in a transaction of their own, so that no session has aged while a large world was planted
    return await within(client, async () => {
      await layOut(client, plan)
      await client.query(page('sign-ins'))
      return await listed(client)
    })
  } finally {
    await client.query('reset synchronous_commit')
  }
}

const planOf = ({ regions, units, companies, inquiries = 3 * companies, seed, form, evaluation }: Volume) => {
  for (const [name, size] of Object.entries({ regions, units, companies, inquiries }))
    if (!Number.isSafeInteger(size) || size < 1)
      throw new RangeError(`The seed's ${name} must be a whole number of at least 1.`)
  const all = Math.max(inquiries, 4 * regions)
  const key = `testbro seed ${seed} / ${regions} / ${units} / ${companies} / ${all}`
  const short = createHash('md5').update(key).digest('hex').slice(0, 5)
  const secret = randomBytes(32).toString('base64url')
  return { key, short, secret, regions, units, companies, inquiries: all, form, evaluation }
}

type Plan = ReturnType<typeof planOf>

const layOut = async (client: pg.ClientBase, plan: Plan) => {
  await client.query(
    'create temp table seed_plan (key text, short text, secret text, regions int, units int, companies int, inquiries int, form jsonb, evaluation jsonb) on commit drop',
  )
  await client.query('insert into seed_plan select * from jsonb_populate_record(null::seed_plan, $1)', [
    JSON.stringify(plan),
  ])
  await client.query(page('plan'))
}

const stands = async (client: pg.ClientBase) => {
  const { rowCount } = await client.query(
    'select from app.regions where id = (select id from seed_regions where n = 1)',
  )
  return rowCount === 1
}

const listed = async (client: pg.ClientBase): Promise<Seeded> => {
  const regions = await client.query<SeededRegion>(page('regions-listed'))
  const principals = await client.query<{ principals: SeededPrincipals; links: SeededLinks }>(
    page('principals-listed'),
  )
  const tables = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'app' order by tablename`,
  )
  const counted = tables.rows.map(
    ({ name }) => `select '${name}' as name, count(*)::float as rows from app.${name}`,
  )
  const counts = await client.query<{ name: string; rows: number }>(counted.join(' union all '))
  const one = principals.rows[0]
  if (!one) throw new Error('The seed has lost its principals.')
  return {
    regions: regions.rows,
    ...one,
    counts: Object.fromEntries(counts.rows.map(({ name, rows }) => [name, rows])),
  }
}

const within = async <T>(client: pg.ClientBase, act: () => Promise<T>): Promise<T> => {
  await client.query('begin')
  try {
    const result = await act()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
