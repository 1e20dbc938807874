/** What a page's careless query would carry when an attacker writes part of it; each is a whole statement after the seam. */
export type Payload = {
  says: string
  statement: (here: string, there: string) => string
  answers?: RegExp
  own?: string
}

/** Stands in every row of the other region that somebody here could look for. */
export const canary = 'KANARIE'

const all = (table: string) => `select t::text as it from app.${table} t where '' = '' or true`
const tables = [
  'units',
  'unit_members',
  'environments',
  'environment_versions',
  'environment_reviews',
  'environment_questions',
  'environment_pictures',
  'network_environments',
  'needs',
  'webhooks',
  'webhook_calls',
  'inquiries',
  'inquiry_notes',
  'drafts',
  'letters',
  'letter_texts',
  'break_glasses',
  'messages',
  'inquiry_files',
]
const ctx = `current_setting('app.ctx', true)`
const denied =
  /read-only transaction|permission denied|must be|not allowed|cannot set parameter|row-level security|does not exist/

/** One statement each, through the doors. `answers`: the error it must meet; without, it may run and must bring nothing foreign. */
export const payloads: Payload[] = [
  ...tables.map(table => ({ says: `every row of ${table}`, statement: () => all(table) })),
  ...tables.map(table => ({
    says: `${table} by an error that would quote a row`,
    statement: () =>
      `select 1 / (case when t::text like '%${canary}%' then 0 else 1 end), cast(t::text as int) from app.${table} t where t::text like '%${canary}%'`,
  })),
  {
    says: 'the context set to the other region, then its rows',
    statement: (here, there) =>
      `with set as materialized (select set_config('app.ctx', replace(${ctx}, '${here}', '${there}') || 'x', true) as it) select u.name from set, app.units u where set.it is not null`,
    answers: /context seal broken|permission denied/,
  },
  {
    says: 'the context made up whole',
    statement: (_, there) =>
      `with set as materialized (select set_config('app.ctx', 'office|${there}|${there}|admin||||' || repeat('0', 64), true) as it) select u.name from set, app.units u where set.it is not null`,
    answers: /context seal broken|permission denied/,
  },
  {
    says: 'the context taken away',
    statement: () =>
      `with set as materialized (select set_config('app.ctx', '', true) as it) select r.slug from set, app.regions r`,
  },
  ...['testbro_owner', 'testbro_sec', 'testbro_migrate', 'testbro_office', 'testbro_queue', 'postgres'].map(
    role => ({
      says: `the role ${role}`,
      statement: () =>
        `with set as materialized (select set_config('role', '${role}', true) as it) select sec.region()::text from set where set.it = 'x'`,
      own: role,
      answers: denied,
    }),
  ),
  {
    says: "another session's name",
    statement: () => 'set session authorization testbro_owner',
    answers: denied,
  },
  {
    says: 'row security turned off',
    statement: () =>
      `with set as materialized (select set_config('row_security', 'off', true) as it) select t::text as it from set, app.units t`,
  },
  {
    says: 'a query inside a query',
    statement: () => `select query_to_xml('select * from app.units', true, false, '')::text as it`,
  },
  {
    says: 'a table as XML',
    statement: () => `select table_to_xml('app.inquiries', true, false, '')::text as it`,
  },
  {
    says: 'the whole schema as XML',
    statement: () => `select schema_to_xml('app', true, false, '')::text as it`,
  },
  {
    says: 'another database',
    statement: () => `select * from dblink('dbname=postgres', 'select 1') as t(it int)`,
    answers: denied,
  },
  { says: 'an extension', statement: () => 'create extension dblink', answers: denied },
  { says: 'a program', statement: () => `copy (select 1) to program 'true'`, answers: denied },
  { says: 'a file to read', statement: () => `copy app.units from '/etc/passwd'`, answers: denied },
  {
    says: 'a file as a function',
    statement: () => `select pg_read_file('/etc/passwd') as it`,
    answers: denied,
  },
  { says: 'a folder', statement: () => `select pg_ls_dir('.') as it`, answers: denied },
  {
    says: 'a file as a large object',
    statement: () => `select lo_import('/etc/passwd') as it`,
    answers: denied,
  },
  { says: 'the key of the seal', statement: () => 'select k from sec.key', answers: denied },
  { says: 'the sessions', statement: () => 'select id_hash from sec.sessions', answers: denied },
  { says: 'the links', statement: () => 'select token_hash from sec.links', answers: denied },
  {
    says: 'the queue',
    statement: () => 'select payload from graphile_worker._private_jobs',
    answers: denied,
  },
  {
    says: 'the passwords of the logins',
    statement: () => 'select rolpassword from pg_authid',
    answers: denied,
  },
  {
    says: 'the statistics of columns',
    statement: () => `select string_agg(s::text, ' ') as it from pg_stats s where schemaname = 'app'`,
  },
  {
    says: "a seal of one's own",
    statement: (_, there) => `select sec.seal('office', '${there}', role => 'admin')`,
    answers: denied,
  },
  {
    says: 'a policy dropped',
    statement: () => 'alter table app.units disable row level security',
    answers: denied,
  },
  { says: 'a policy made', statement: () => 'create policy mine on app.units using (true)', answers: denied },
  {
    says: 'a function that acts as another',
    statement: () => `create function app.mine() returns int language sql security definer as 'select 1'`,
    answers: denied,
  },
  { says: 'a temporary table', statement: () => 'create temporary table mine (it int)', answers: denied },
  {
    says: 'a block of code',
    statement: () => `do $$ begin perform set_config('role', 'testbro_owner', true); end $$`,
    answers: denied,
  },
]

/** Several statements in one message, as a plain query would take them. The doors' own queries take one. */
export const stacked = (there: string) => [
  `select 1; set role testbro_owner; select name as it from app.units`,
  `select 1; select set_config('app.ctx', 'office|${there}|${there}|admin||||${'0'.repeat(64)}', true); select name as it from app.units`,
  `select 1; commit; select name as it from app.units`,
  `select 1; rollback; begin; select phone as it from app.inquiries`,
  `select 1; reset role; reset all; select name as it from app.units`,
  `select 1; set row_security = off; select name as it from app.units`,
  `select 1; discard all; select name as it from app.units`,
]
