import { asMigrate } from '@testbro/db/as-migrate'
import pg from 'pg'
import type { World } from './place.ts'

/** Regions of the bench's own, whose ids follow from their numbers: whoever sends an inquiry can be told by number where to. */
export const regionCount = 100

const hex = (n: number) => n.toString(16).padStart(12, '0')
const hexSql = (n: string) => `lpad(to_hex(${n}::bigint), 12, '0')`
const draftHead = 'be9c0000-0000-4000-8000-'
const regionHead = 'be9c0001-0000-4000-8000-'

export const draftId = (n: number) => `${draftHead}${hex(n)}`
export const draftIdSql = (n: string) => `'${draftHead}' || ${hexSql(n)}`
/** The inquiry of number `n` goes to this region. */
const regionNumber = (n: number) => 1 + (n % regionCount)
export const regionId = (n: number) => `${regionHead}${hex(regionNumber(n))}`
export const regionIdSql = (n: string) =>
  `'${regionHead}' || ${hexSql(`(1 + ${n}::bigint % ${regionCount})`)}`
export const regionSlug = (n: number) => `bench-${regionNumber(n)}`
/** The token that confirms the inquiry of number `n`. */
export const confirmToken = (n: number) => `confirm-${n}`
export const confirmTokenSql = (n: string) => `'confirm-' || ${n}::text`

const asOwner = async (world: World, act: (client: pg.Client) => Promise<unknown>) => {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}

export const plantRegions = (world: World) =>
  asMigrate(world.ownerUrl, async client => {
    await client.query(
      `insert into app.regions (id, slug, prefix, name, office_name, approved_at)
       select (${regionIdSql('(n - 1)')})::uuid, 'bench-' || n, 'BENCH' || chr(65 + n / 26) || chr(65 + n % 26), 'Mätregion ' || n, 'Mätkontoret ' || n, sec.now()
         from generate_series(1, $1) n`,
      [regionCount],
    )
    await client.query(
      `insert into app.region_settings (region_id, contact_email)
       select id, slug || '@bench.example' from app.regions where slug like 'bench-%'`,
    )
  })

/** The links that the worker would have mailed: inquiries from number `first` on can be confirmed. */
export const plantConfirmLinks = (world: World, first: number, count: number) =>
  asOwner(world, client =>
    client.query(
      `insert into sec.links (id, purpose, region_id, subject_id, token_hash, address, expires_at)
       select gen_random_uuid(), 'confirm', (${regionIdSql('n')})::uuid, (${draftIdSql('n')})::uuid,
           sha256(convert_to(${confirmTokenSql('n')}, 'UTF8')), 'bolag-' || n || '@bench.example', sec.now() + interval '7 days'
         from generate_series($1::bigint, $1::bigint + $2::bigint - 1) n`,
      [first, count],
    ),
  )

/** As if the worker had done them: waiting jobs make the next one dearer. */
export const forgetJobs = (world: World) =>
  asOwner(world, client => client.query('truncate graphile_worker._private_jobs'))

/**
 * So many received inquiries in all, over three years: `own` open ones and as many closed ones belong to one region and lie
 * scattered among the others'. Then the server's statistics are made, as it makes them itself in time.
 */
export const plantInquiries = async (world: World, region: string, rows: number, own: number) => {
  await asMigrate(world.ownerUrl, client =>
    client.query(
      `insert into app.inquiries (region_id, id, reference, company_name, sender_kind, contact_name, email, title, received_at, withdrawn_at)
       select case when n % (p.rows / (2 * p.own)) = 0 and n > p.rows % (2 * p.own) then p.region else (${regionIdSql('n')})::uuid end, gen_random_uuid(), 'BENCH-' || n,
           'Påhittat bolag ' || n % 5000 || ' AB', 'company', 'Alva Exempelsson', 'c' || n % 5000 || '@bench.example', 'Påhittad förfrågan nummer ' || n,
           sec.now() - interval '3 years' * (1 - n::float / p.rows),
           case when n / (p.rows / (2 * p.own)) % 2 = 0 then sec.now() end
         from (select $1::uuid as region, $2::bigint as rows, $3::bigint as own) p, generate_series(1, p.rows) n`,
      [region, rows, own],
    ),
  )
  await asOwner(world, async client => {
    await client.query('vacuum (analyze) app.inquiries')
    await client.query('checkpoint')
  })
}

/** What P6 is compared with: the same rows under no row security, for the office's login. */
const queueTables = [
  'office_members',
  'inquiries',
  // what has happened to each, and who has it
  'evaluation_requests',
  'evaluation_versions',
  'decisions',
  'rounds',
  'invitations',
  'contacts',
  'confirmations',
  'assignments',
  'people',
]

export const plantBareCopies = (world: World) =>
  asOwner(world, async client => {
    await client.query('create schema if not exists bare')
    for (const from of ['sec.sessions', ...queueTables.map(table => `app.${table}`)]) {
      const to = from.replace(/^\w+\./, '')
      await client.query(`create table bare.${to} (like ${from} including all)`)
      await client.query(`insert into bare.${to} select * from ${from}`)
      await client.query(`vacuum (analyze) bare.${to}`)
    }
    await client.query(
      'grant usage on schema bare to testbro_office; grant select on all tables in schema bare to testbro_office',
    )
  })

/** So many units and inquiries of a region to ask them about, and tables that hold what the bare side of P7 copies. Their ids. */
export const plantToAsk = async (world: World, region: string, units: number, inquiries: number) => {
  const ids = { units: [] as string[], inquiries: [] as string[] }
  await asMigrate(world.ownerUrl, async client => {
    const made = async (statement: string, count: number) =>
      (await client.query(statement, [region, count])).rows.map(row => row.id as string)
    ids.units = await made(
      `insert into app.units (region_id, id, name) select $1, gen_random_uuid(), 'Mätenhet ' || n from generate_series(1, $2::int) n returning id`,
      units,
    )
    ids.inquiries = await made(
      `insert into app.inquiries (region_id, id, reference, title, email) select $1, gen_random_uuid(), 'FRAGA-' || n, 'Påhittad fråga ' || n, n || '@bench.example'
         from generate_series(1, $2::int) n returning id`,
      inquiries,
    )
    // the office has decided to send them
    await client.query(
      `insert into app.decisions (region_id, inquiry_id, criteria_version, decision, decided_by) select $1, id, 1, 'distribute', $1 from unnest($2::uuid[]) id`,
      [region, ids.inquiries],
    )
  })
  await asOwner(world, async client => {
    await client.query(
      `create schema if not exists bare;
       create table bare.asked (id uuid, invitation uuid, email text, place bigint, hash bytea);
       create table bare.invited (id uuid, unit uuid)`,
    )
    await client.query('vacuum (analyze) app.units, app.inquiries')
    await client.query('checkpoint')
  })
  return ids
}
